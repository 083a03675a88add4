import { pathAbove } from '@/lib/addresses'

/**
 * Where the window can stay once a change took something away: at its address, or at the first one above it where
 * something still is. A server that does not answer is no reason to leave.
 */
export async function pageThatStands(address: string): Promise<string> {
  const [path = ''] = address.split('?')
  const above = pathAbove(path)
  if (above === path || (await isThere(address))) return address
  return pageThatStands(above)
}

async function isThere(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).status !== 404
  } catch {
    return true
  }
}
