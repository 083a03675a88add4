import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'
import { isPublicAddress } from '@/lib/fetching/public-address'

/** How far fetching reaches. It is handed in, and no setting widens it: a test alone reaches its own server. */
export type Reach = {
  resolve: (host: string) => Promise<{ address: string; family: number }[]>
  allowsAddress: (address: string) => boolean
  allowsPort: (port: number) => boolean
}

/** As long as an address can be that a revision keeps. */
const longestAddress = 5000

const portsOfTheWeb: readonly number[] = [80, 443, 8080, 8443]

/** The public web, by the names that this machine resolves. */
export const publicWeb: Reach = {
  resolve: (host) => lookup(host, { all: true }),
  allowsAddress: isPublicAddress,
  allowsPort: (port) => portsOfTheWeb.includes(port),
}

/** A name leads to a place that is out of reach. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach'
}

/** Names that stand for this machine or its network wherever they are asked for: RFC 6761, 6762, 8375, 7686. */
const namesAtHome = /(^|\.)(localhost|local|internal|lan|home\.arpa|onion)$/

/** Why nothing is fetched from a URL, as far as the URL itself says; null where its name is still to be resolved. */
export function refuseUrl(url: URL, reach: Reach): ImportRefusal | null {
  if (!/^https?:$/.test(url.protocol)) return refuse(noWebAddress)
  if (url.href.length > longestAddress) return refuse(tooLong)
  if (url.username !== '' || url.password !== '') return refuse(withCredentials)
  if (!reach.allowsPort(portOf(url))) return refuse(otherPort(portOf(url)))
  const host = hostOf(url)
  if (isIP(host)) return reach.allowsAddress(host) ? null : refuse(outOfReach(host))
  return isNameOnTheWeb(host) ? null : refuse(outOfReach(host))
}

/**
 * The lookup for a socket: the addresses that were checked are those that it connects to, so that a name cannot mean
 * another machine a moment later. One address out of reach is enough to refuse them all.
 */
export function guardedLookup(reach: Reach): LookupFunction {
  return (host, { all }, answer) => {
    checkedAddresses(host, reach).then(
      (found) => {
        const [first] = found
        if (all) answer(null, found)
        else answer(null, first?.address ?? '', first?.family)
      },
      (error) => answer(error, []),
    )
  }
}

async function checkedAddresses(host: string, reach: Reach) {
  const found = await reach.resolve(host)
  if (found.length === 0) throw Object.assign(new Error('No address'), { code: 'ENOTFOUND' })
  if (!found.every(({ address }) => reach.allowsAddress(address))) throw new OutOfReach(host)
  return found
}

/** In words. The same whether a name is private or leads to a private place. */
export function outOfReach(host: string): string {
  return `“${host}” is not on the public web. Pages are fetched from the web alone, not from this computer or its network.`
}

/** The host without the brackets of IPv6 and without the dot of the root. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

/** A name without a dot is one of the network at hand. */
function isNameOnTheWeb(host: string): boolean {
  return host.includes('.') && !namesAtHome.test(host)
}

function portOf({ protocol, port }: URL): number {
  if (port !== '') return Number(port)
  return protocol === 'https:' ? 443 : 80
}

export const noWebAddress = 'A web address starts with http:// or https://.'

const tooLong = 'This address is longer than 5,000 characters, which is more than can be kept.'

const withCredentials =
  'This address holds a user name or a password. Pages are fetched without signing in: take both out of it.'

function otherPort(port: number): string {
  return `This address asks for port ${port}. Pages are fetched from ports ${portsOfTheWeb.join(', ')} alone.`
}
