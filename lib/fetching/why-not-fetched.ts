import { OutOfReach, outOfReach } from '@/lib/fetching/reach'
import { UnknownPacking } from '@/lib/fetching/read-body'

const instead =
  'Open it in your browser, then paste its text, or save the page and choose the file.'

/** What a status says, for a person who wanted the page; null where the page is there. RFC 9110, section 15. */
export function whyNoPage(status: number, host: string): string | null {
  if (status >= 200 && status < 300) return null
  if ([401, 402, 403, 407, 451].includes(status)) return turnedAway(status, host)
  if (status === 404 || status === 410) {
    return `“${host}” has no page at this address (${status}). Check the address.`
  }
  if (status === 429) {
    return `“${host}” is asked too often at the moment (429). Try again in a few minutes. ${instead}`
  }
  if (status >= 500) return `“${host}” has a problem of its own (${status}). Try again later.`
  return `“${host}” does not hand out this page (${status}). ${instead}`
}

function turnedAway(status: number, host: string): string {
  switch (status) {
    case 402:
      return `“${host}” wants to be paid for this page (402). ${instead}`
    case 451:
      return `“${host}” may not show this page, for legal reasons (451).`
    case 403:
      return `“${host}” does not show this page to programs, or only to subscribers (403). ${instead}`
    default:
      return `“${host}” shows this page only to those who sign in (${status}). ${instead}`
  }
}

export function tookTooLong(host: string): string {
  return `“${host}” takes too long to answer. Try again later. ${instead}`
}

const sentences: ReadonlyMap<string, (host: string) => string> = new Map([
  [
    'ENOTFOUND',
    (host) => `No site “${host}” was found. Is the address right, and this computer online?`,
  ],
  ['EAI_AGAIN', (host) => `The name “${host}” cannot be looked up: is this computer online?`],
  ['ECONNREFUSED', (host) => `“${host}” does not accept connections. Try again later.`],
  ['ECONNRESET', (host) => `“${host}” broke off the connection. Try again later.`],
  ['ENETUNREACH', (host) => `“${host}” cannot be reached: is this computer online?`],
  ['EHOSTUNREACH', (host) => `“${host}” cannot be reached. Try again later.`],
  ['ETIMEDOUT', tookTooLong],
])

/** Codes of OpenSSL and of Node for a certificate that does not hold. */
const ofCertificates =
  /CERT|SIGNED|SIGNATURE|ISSUER|CRL|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH/

/** Codes of Node where two sides do not find a way to encrypt. */
const ofEncryption = /^(ERR_SSL|ERR_TLS|EPROTO)/

/** Why there is no page, for a person; what is not known to happen is said in general. */
export function whyNotFetched(error: unknown, host: string): string {
  if (error instanceof OutOfReach) return outOfReach(host)
  if (error instanceof UnknownPacking) return unreadable(host)
  const code = codeOf(error)
  const sentence = sentences.get(code)
  if (sentence) return sentence(host)
  if (ofCertificates.test(code)) {
    return `The certificate of “${host}” does not hold (${code}), so that nobody can tell whether the page is theirs. ${instead}`
  }
  if (ofEncryption.test(code)) {
    return `“${host}” offers no secure connection that this computer accepts (${code}). ${instead}`
  }
  return code.startsWith('HPE_') || code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT')
    ? unreadable(host)
    : `The page could not be fetched from “${host}”${code && ` (${code})`}. ${instead}`
}

function unreadable(host: string): string {
  return `What “${host}” sends cannot be read. ${instead}`
}

/** Where several addresses were tried, the first failure says most. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}
