import { localView } from '@/lib/boundary/local-context'

type Action = (madeFor: string, input: never) => Promise<unknown>

type ForPage<Actions> = {
  [Name in keyof Actions]: Actions[Name] extends (madeFor: string, input: infer Input) => infer Done
    ? (input: Input) => Done
    : never
}

/** Actions as a page hands them out: each knows the annotator that the page is made for, and writes as nobody else. */
export async function pageActions<Actions extends Record<string, Action>>(
  actions: Actions,
): Promise<ForPage<Actions>> {
  const { annotator } = await localView()
  const bound = Object.entries(actions).map(([name, action]) => [
    name,
    action.bind(null, annotator),
  ])
  // The compiler does not follow the names through a list of entries.
  return Object.fromEntries(bound) as ForPage<Actions>
}
