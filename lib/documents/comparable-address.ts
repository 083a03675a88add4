/** Parameters that say how somebody came to a page, and not which page it is. */
const trackingParameter =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok)$/i

/**
 * An address by which two addresses of one page are the same: whatever the scheme, "www.", the end of the path, the
 * fragment, the order of the parameters, and those that track people. Null where it is no address of the web.
 */
export function comparableAddress(address: string): string | null {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  const host = url.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '')
  const path = readable(url.pathname).replace(/\/+$/, '')
  const parameters = [...url.searchParams].filter(([name]) => !trackingParameter.test(name))
  const search = new URLSearchParams(parameters)
  search.sort()
  return `${host}${path}${search.size > 0 ? `?${search}` : ''}`
}

/** Characters can stand in a path as they are or percent-encoded. */
function readable(path: string): string {
  try {
    return decodeURI(path).normalize('NFC')
  } catch {
    return path
  }
}
