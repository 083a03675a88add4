export type ComboboxOption = {
  value: string
  label: string
  hint?: string
  /** Other words that find it. Where one of them does, the list says so. */
  keywords?: readonly string[]
  /** Place in the palette, from 0. */
  hue?: number
  /** How much there is of it. */
  count?: number
}

const creationPrefix = 'create:'

/** What an offer to create says. */
export type DescribeCreation = (name: string) => string

const create: DescribeCreation = (name) => `Create “${name}”`

/** The options, and last the offer to create what was typed where no option goes by that very name. */
export function offeredOptions(
  options: readonly ComboboxOption[],
  typed: string,
  describe: DescribeCreation = create,
): ComboboxOption[] {
  const name = typed.trim()
  const exists = options.some(({ label, keywords = [] }) =>
    [label, ...keywords].some((known) => known.toLowerCase() === name.toLowerCase()),
  )
  if (name === '' || exists) return [...options]
  return [...options, { value: creationPrefix + name, label: describe(name) }]
}

/** The options with those first that are named, each with what is said of it. */
export function nearestFirst(
  options: readonly ComboboxOption[],
  said: ReadonlyMap<string, string>,
): ComboboxOption[] {
  const near = options.flatMap((option) => {
    const hint = said.get(option.value)
    return hint === undefined ? [] : [{ ...option, hint }]
  })
  return [...near, ...options.filter(({ value }) => !said.has(value))]
}

/** What an offer would create; null where the option is an ordinary one. */
export function creationOf(option: ComboboxOption): string | null {
  return option.value.startsWith(creationPrefix) ? option.value.slice(creationPrefix.length) : null
}

/** Whether every word that was typed is in the label, the hint or another word for it, whatever its case and accents. */
export function matchesTyped(option: ComboboxOption, typed: string): boolean {
  return hasWords(`${option.label} ${option.hint ?? ''}`, typed) || foundBy(option, typed) !== null
}

/** The other word for an option that finds it, where its label does not; null where that does, or nothing does. */
export function foundBy({ label, hint = '', keywords = [] }: ComboboxOption, typed: string) {
  if (typed.trim() === '' || hasWords(`${label} ${hint}`, typed)) return null
  return keywords.find((keyword) => hasWords(keyword, typed)) ?? null
}

function hasWords(text: string, typed: string): boolean {
  const words = plain(text)
  return plain(typed)
    .split(/\s+/)
    .every((word) => words.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

export function isSameOption(a: ComboboxOption, b: ComboboxOption): boolean {
  return a.value === b.value
}
