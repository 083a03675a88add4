/**
 * A language as a source names it, as a tag of BCP 47: "en", "pt-BR", also where it is written "pt_BR". Null for
 * anything else, the names of languages among them.
 */
export function readLanguage(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-').replace(/\..*$/, '')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) || tag.length > 35) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
