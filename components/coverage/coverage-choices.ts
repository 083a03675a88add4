import type { CoverageState } from '@/lib/questions/question'

/** What a person can say that a document does with a question. */
export const coverageChoices: readonly { state: CoverageState; label: string }[] = [
  { state: 'silent', label: 'Checked: silent on the question' },
  { state: 'raises-only', label: 'Checked: raises it, takes no position' },
  { state: 'takes-position', label: 'Checked: takes a position' },
  // Others may have checked it: what they found stays.
  { state: 'not-checked', label: 'Not checked by me' },
]
