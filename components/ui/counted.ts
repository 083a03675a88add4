/** "1 claim", "1,204 claims", "no claims". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  if (count === 0) return `no ${plural}`
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`
}
