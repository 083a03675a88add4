export type ComboboxOption = {
  value: string
  label: string
  hint?: string
  /** Place in the palette, from 0. */
  hue?: number
  /** How much there is of it. */
  count?: number
}

const creationPrefix = 'create:'

/** What an offer to create says. */
export type DescribeCreation = (name: string) => string

const create: DescribeCreation = (name) => `Create “${name}”`

/** The options, and last the offer to create what was typed where no option has that very name. */
export function offeredOptions(
  options: readonly ComboboxOption[],
  typed: string,
  describe: DescribeCreation = create,
): ComboboxOption[] {
  const name = typed.trim()
  const exists = options.some((option) => option.label.toLowerCase() === name.toLowerCase())
  if (name === '' || exists) return [...options]
  return [...options, { value: creationPrefix + name, label: describe(name) }]
}

/** What an offer would create; null where the option is an ordinary one. */
export function creationOf(option: ComboboxOption): string | null {
  return option.value.startsWith(creationPrefix) ? option.value.slice(creationPrefix.length) : null
}

/** Whether every word that was typed is in the label or the hint, whatever its case and accents. */
export function matchesTyped({ label, hint = '' }: ComboboxOption, typed: string): boolean {
  const words = plain(`${label} ${hint}`)
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
