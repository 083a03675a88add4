import { describe, expect, it } from 'vitest'
import { publicWeb, refuseUrl } from '@/lib/fetching/reach'

const refusalOf = (address: string) => {
  const url = URL.parse(address)
  return url ? (refuseUrl(url, publicWeb)?.message ?? null) : 'no URL'
}

describe('refuseUrl', () => {
  it.each([
    'http://example.org/',
    'https://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'http://example.org:80/',
    'https://example.org:443/',
    'http://example.org:8080/',
    'https://example.org:8443/',
    'https://example.org./',
    'https://президент.рф/',
    'https://münchen.example.org/',
    'http://8.8.8.8/',
    'http://134744072/',
    'http://[2606:4700:4700::1111]/',
    // The name is public: what it leads to is checked when it is looked up.
    'http://127.0.0.1.nip.io/',
    'http://localhost.example.org/',
  ])('lets pass %s', (address) => {
    expect(refusalOf(address)).toBeNull()
  })

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<p>words',
    'gopher://example.org/',
    'ws://example.org/',
    'blob:https://example.org/1',
    'mailto:somebody@example.org',
  ])('takes %s for no web address', (address) => {
    expect(refusalOf(address)).toMatch(/^A web address starts with/)
  })

  it.each(['http://user@example.org/', 'http://:pw@example.org/', 'https://u:p@127.0.0.1/'])(
    'sends no credentials: %s',
    (address) => {
      expect(refusalOf(address)).toMatch(/user name or a password/)
    },
  )

  it.each([
    'http://example.org:22/',
    'http://example.org:25/',
    'http://example.org:3000/',
    'http://example.org:5432/',
    'http://example.org:6379/',
    'https://example.org:9200/',
    'http://example.org:65535/',
    'http://example.org:0/',
  ])('asks no other port: %s', (address) => {
    expect(refusalOf(address)).toMatch(/asks for port/)
  })

  it.each([
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://localhost:8080/',
    'http://a.localhost/',
    'http://a.localhost./',
    'http://router/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://nas.lan/',
    'http://box.home.arpa/',
    'http://abc.onion/',
    'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
    'http://ｌｏｃａｌｈｏｓｔ/',
    'http://loc%61lhost/',
    'http://127.0.0.1/',
    'http://127.0.0.1./',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0/',
    'http://0.0.0.0/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http://10.1.2.3/',
    'http://0xa010203/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://3232235777/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[ff02::1]/',
    'http:\\\\127.0.0.1\\',
    'http:127.0.0.1',
    'http:///127.0.0.1/',
    'http://\t127.0.0.1/',
  ])('is not led home by %s', (address) => {
    expect(refusalOf(address)).toMatch(/is not on the public web/)
  })

  it('takes no address that is longer than can be kept', () => {
    expect(refusalOf(`https://example.org/${'a'.repeat(5000)}`)).toMatch(/longer than 5,000/)
  })

  it.each(['http://', 'http://256.256.256.256/', 'http://[::1', 'http://1.2.3.4.5:x/', '/a', ''])(
    'finds no URL in %s',
    (address) => {
      expect(refusalOf(address)).toBe('no URL')
    },
  )
})
