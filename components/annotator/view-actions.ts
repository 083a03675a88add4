import type { Hidable, View } from '@/lib/comparison/view'
import type { Answer } from '@/lib/errors'

/** What one chooses in the bar. Each answers with what holds from now on. */
export type ViewActions = {
  chooseAnnotator: (input: { name: string }) => Promise<Answer<View>>
  addPerson: (input: { name: string }) => Promise<Answer<View>>
  hide: (input: { what: Hidable; hidden: boolean }) => Promise<Answer<View>>
}
