/** How large a file is, in decimal units: "980 bytes", "45 kB", "2.3 MB". */
export function describeSize(byteCount: number): string {
  if (byteCount < 1000) return `${byteCount} bytes`
  if (byteCount < 999_500) return `${Math.round(byteCount / 1000)} kB`
  return `${(byteCount / 1_000_000).toFixed(1)} MB`
}
