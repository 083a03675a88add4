import { z } from 'zod'
import { personNameSchema } from '@/lib/access/person-name'
import { hidables } from '@/lib/comparison/view'

/** What was chosen in this browser: who annotates, null for the person of the settings, and what is hidden. */
const chosenViewSchema = z.object({
  annotator: personNameSchema.nullable(),
  hides: z.array(z.enum(hidables)).max(hidables.length),
})
export type ChosenView = z.infer<typeof chosenViewSchema>

const nothingChosen: ChosenView = { annotator: null, hides: [] }

/** Cookies are shared by all ports of a host, people are not: each server has one of its own. */
export function viewCookieName(port: number): string {
  return `counterpoint-view-${port}`
}

export function serializeChosenView(view: ChosenView): string {
  return JSON.stringify(view)
}

/** Nothing is chosen where there is no cookie, or one that this server did not write. */
export function parseChosenView(text: string | undefined): ChosenView {
  return chosenViewSchema.safeParse(parseJson(text ?? '')).data ?? nothingChosen
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
