import { createHash } from 'node:crypto'

/*
 * The standard security handler of PDF, revision 2: 40 bits of RC4 (ISO 32000-1, 7.6.3). It protects nobody, and is all
 * that a test needs.
 */

const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
)
const permissions = -4
const fileId = Buffer.from('0123456789abcdef0123456789abcdef', 'hex')

/** A file of build-pdf.ts, its streams encrypted. Whoever knows the password can read it: everybody where it is empty. */
export function encryptPdf(pdf: Uint8Array, password: string): Uint8Array {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const rights = Buffer.alloc(4)
  rights.writeInt32LE(permissions)
  const key = md5(Buffer.concat([padded, owner, rights, fileId])).subarray(0, 5)
  const user = rc4(key, padding)
  const text = Buffer.from(pdf).toString('latin1')
  const encrypted = text.replace(
    /(\d+) 0 obj\n(<<[^\n]*>>)\nstream\n([\s\S]*?)\nendstream/g,
    (_, number: string, dictionary: string, content: string) =>
      `${number} 0 obj\n${dictionary}\nstream\n${rc4(keyOf(key, Number(number)), Buffer.from(content, 'latin1')).toString('latin1')}\nendstream`,
  )
  const handler = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${permissions} >>`
  const id = fileId.toString('hex')
  const trailer = `/Encrypt ${handler} /ID [<${id}> <${id}>] >>\nstartxref`
  return Buffer.from(encrypted.replace('>>\nstartxref', trailer), 'latin1')
}

function keyOf(key: Buffer, object: number): Buffer {
  const number = Buffer.from([object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0])
  return md5(Buffer.concat([key, number])).subarray(0, 10)
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest()
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number) => state[index] ?? 0
  const swap = (one: number, other: number) => {
    const kept = at(one)
    state[one] = at(other)
    state[other] = kept
  }
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) % 256
    swap(i, j)
  }
  let i = 0
  let j = 0
  const mixed = bytes.map((byte) => {
    i = (i + 1) % 256
    j = (j + at(i)) % 256
    swap(i, j)
    return byte ^ at((at(i) + at(j)) % 256)
  })
  return Buffer.from(mixed)
}
