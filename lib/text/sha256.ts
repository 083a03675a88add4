/**
 * SHA-256 of the text in UTF-8, as lower-case hexadecimal: FIPS 180-4, section 6.2. Written out because
 * browsers have it only as a promise, and Node's own module would keep everything that hashes off the page.
 */
export function sha256(text: string): string {
  const words = paddedMessage(new TextEncoder().encode(text))
  const state = Uint32Array.from(initialState)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < words.length; block += 16) {
    extendSchedule(schedule, words.subarray(block, block + 16))
    compress(state, schedule)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The message in 32-bit words, a one bit after it, and its length in bits at the end of the last block. */
function paddedMessage(bytes: Uint8Array): Uint32Array {
  const blockCount = Math.ceil((bytes.length + 9) / 64)
  const padded = new Uint8Array(blockCount * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n)
  return Uint32Array.from({ length: padded.length / 4 }, (_, index) => view.getUint32(index * 4))
}

function extendSchedule(schedule: Uint32Array, block: Uint32Array) {
  schedule.set(block)
  for (let index = 16; index < 64; index += 1) {
    const early = at(schedule, index - 15)
    const late = at(schedule, index - 2)
    const earlySum = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const lateSum = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    schedule[index] = at(schedule, index - 16) + earlySum + at(schedule, index - 7) + lateSum
  }
}

/** The letters are those of the standard. */
function compress(state: Uint32Array, schedule: Uint32Array) {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round += 1) {
    const sumE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + sumE + choice + at(roundConstants, round) + at(schedule, round)) | 0
    const sumA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + sumA + majority) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
    state[index] = at(state, index) + word
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}

const primes = firstPrimes(64)

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const roundConstants = Uint32Array.from(primes, (prime) => fractionalBits(Math.cbrt(prime)))

/** The same of the square roots of the first eight primes. */
const initialState = Uint32Array.from(primes.slice(0, 8), (prime) =>
  fractionalBits(Math.sqrt(prime)),
)

function fractionalBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}
