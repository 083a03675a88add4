import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '@/lib/fetching/public-address'

describe('isPublicAddress', () => {
  it.each([
    ['8.8.8.8', 'a public resolver'],
    ['1.1.1.1', 'another one'],
    ['9.255.255.255', 'just below 10.0.0.0/8'],
    ['11.0.0.0', 'just above 10.0.0.0/8'],
    ['100.63.255.255', 'just below shared address space'],
    ['100.128.0.0', 'just above shared address space'],
    ['126.255.255.255', 'just below loopback'],
    ['128.0.0.1', 'just above loopback'],
    ['169.253.255.255', 'just below link-local'],
    ['172.15.255.255', 'just below 172.16.0.0/12'],
    ['172.32.0.0', 'just above 172.16.0.0/12'],
    ['192.167.255.255', 'just below 192.168.0.0/16'],
    ['192.169.0.0', 'just above 192.168.0.0/16'],
    ['198.17.255.255', 'just below benchmarking'],
    ['198.20.0.0', 'just above benchmarking'],
    ['223.255.255.255', 'just below multicast'],
    ['2606:4700:4700::1111', 'a public resolver'],
    ['2a00:1450:4001::8a', 'a site'],
    ['2400:cb00::1', 'a site'],
    ['64:ff9b::8.8.8.8', 'a public address behind NAT64'],
    ['64:ff9b::808:808', 'the same in hexadecimal'],
  ])('takes %s: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    ['0.0.0.0', 'this host'],
    ['0.1.2.3', 'this network'],
    ['10.0.0.1', 'private'],
    ['10.255.255.255', 'private'],
    ['100.64.0.1', 'shared by carriers'],
    ['100.100.100.200', 'metadata of Alibaba'],
    ['100.127.255.255', 'shared by carriers'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['168.63.129.16', 'metadata of Azure'],
    ['169.254.169.254', 'metadata of most clouds'],
    ['169.254.0.1', 'link-local'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.0.0.8', 'protocol assignments'],
    ['192.0.2.1', 'documentation'],
    ['192.88.99.1', '6to4 relays'],
    ['192.168.0.1', 'private'],
    ['192.168.255.255', 'private'],
    ['198.18.0.1', 'benchmarking'],
    ['198.51.100.1', 'documentation'],
    ['203.0.113.1', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['0:0:0:0:0:0:0:1', 'loopback, written out'],
    ['::127.0.0.1', 'compatible with IPv4'],
    ['::8.8.8.8', 'compatible with IPv4, public'],
    ['::ffff:127.0.0.1', 'mapped IPv4'],
    ['::ffff:7f00:1', 'mapped IPv4 in hexadecimal'],
    ['::ffff:8.8.8.8', 'mapped IPv4, public'],
    ['::ffff:0:127.0.0.1', 'translated IPv4'],
    ['64:ff9b::127.0.0.1', 'loopback behind NAT64'],
    ['64:ff9b::a00:1', 'private behind NAT64'],
    ['64:ff9b::169.254.169.254', 'metadata behind NAT64'],
    ['64:ff9b:1::808:808', 'NAT64 of a local network'],
    ['100::1', 'discard-only'],
    ['2001::1', 'Teredo'],
    ['2001:0:7f00:1::', 'Teredo'],
    ['2001:10::1', 'ORCHID'],
    ['2001:20::1', 'ORCHIDv2'],
    ['2001:db8::1', 'documentation'],
    ['2002:7f00:1::1', 'loopback as 6to4'],
    ['2002:a00:1::1', 'private as 6to4'],
    ['2002:808:808::1', 'public as 6to4'],
    ['3fff::1', 'documentation'],
    ['4000::1', 'handed out to nobody'],
    ['5f00::1', 'segment routing'],
    ['fc00::1', 'unique-local'],
    ['fd00:ec2::254', 'metadata of Amazon'],
    ['fdff:ffff::1', 'unique-local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['2606:4700::1%eth0', 'public with a zone'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['', 'nothing'],
    ['localhost', 'a name'],
    ['8.8.8', 'not written out'],
    ['0x7f.0.0.1', 'hexadecimal'],
    ['0177.0.0.1', 'octal'],
    ['2130706433', 'one number'],
    ['8.8.8.8 ', 'with a space'],
  ])('does not take %s: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it('judges an address behind NAT64 as that address', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(isPublicAddress(address))
      }),
    )
  })

  it('takes no mapped or compatible form of any IPv4 address', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false)
        expect(isPublicAddress(`::${address}`)).toBe(false)
      }),
    )
  })
})
