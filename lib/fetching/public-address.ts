import { BlockList, isIPv4, isIPv6 } from 'node:net'

type Subnet = readonly [address: string, prefix: number]

/** Of IPv4, what is not the public internet: IANA IPv4 Special-Purpose Address Registry, with multicast (RFC 5771). */
const reservedOfIpv4: readonly Subnet[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // A public address at which machines rented from Azure find what is meant for them alone.
  ['168.63.129.16', 32],
]

/** The well-known prefix of NAT64 (RFC 6052): behind it stands an IPv4 address. */
const nat64 = '64:ff9b::'

/** All that IANA has handed out to the public: the rest of IPv6 is loopback, private, link-local, multicast, mapped. */
const globalOfIpv6: readonly Subnet[] = [
  ['2000::', 3],
  [nat64, 96],
]

/** Of that, what is not the public internet: IANA IPv6 Special-Purpose Address Registry; 6to4 is given up (RFC 7526). */
const reservedOfIpv6: readonly Subnet[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
  ...reservedOfIpv4.map(([address, prefix]): Subnet => [nat64 + address, 96 + prefix]),
]

const reserved4 = blockListOf('ipv4', reservedOfIpv4)
const reserved6 = blockListOf('ipv6', reservedOfIpv6)
const global6 = blockListOf('ipv6', globalOfIpv6)

/** Whether an IP address, as a resolver writes it, is one of the public internet. Anything else is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !reserved4.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  return global6.check(address, 'ipv6') && !reserved6.check(address, 'ipv6')
}

function blockListOf(family: 'ipv4' | 'ipv6', subnets: readonly Subnet[]): BlockList {
  const list = new BlockList()
  for (const [address, prefix] of subnets) list.addSubnet(address, prefix, family)
  return list
}
