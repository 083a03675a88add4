/** Whether two names of tags read alike: upper and lower case and the number of spaces do not tell them apart. */
export function isSameTagName(name: string, other: string): boolean {
  return plainName(name) === plainName(other)
}

function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
