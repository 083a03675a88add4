/** Names a part of the form that Enter goes on to. */
export const step = { 'data-step': '' }

/** Best first: a button beside a field may take away what was chosen there. */
const answers = [
  'input[type="radio"]:checked',
  'input[type="radio"]',
  'input:not(:disabled), select, textarea, [contenteditable="true"]',
  'button:not(:disabled)',
]

/** Takes the keyboard to the part of the form after the one that it is in. Folded parts are passed by. */
export function goToNextStep(from: Element) {
  const steps = [...(from.closest('[data-steps]')?.querySelectorAll('[data-step]') ?? [])]
  const here = steps.findIndex((part) => part.contains(from))
  for (const part of steps.slice(here + 1)) {
    if (enterStep(part)) return
  }
}

/** Focuses what one answers first in a part of the form; whether there was something. */
export function enterStep(part: Element): boolean {
  for (const answer of answers) {
    const field = part.querySelector<HTMLElement>(answer)
    if (field === null) continue
    field.focus()
    return true
  }
  return false
}
