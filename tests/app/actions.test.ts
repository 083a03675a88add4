import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as libraryActions from '@/app/actions'
import * as projectActions from '@/app/projects/[project]/actions'
import * as importActions from '@/app/projects/[project]/add-document/actions'
import * as documentActions from '@/app/projects/[project]/documents/[document]/actions'
import * as exchangeActions from '@/app/projects/[project]/exchange/actions'
import * as pairActions from '@/app/projects/[project]/pairs/[pair]/actions'
import * as boardActions from '@/app/projects/[project]/questions/[question]/actions'
import * as viewActions from '@/app/view-actions'

type Action = (madeFor: string, input: never) => Promise<{ ok: boolean }>

const actions: [name: string, action: Action][] = [
  libraryActions,
  projectActions,
  documentActions,
  importActions,
  exchangeActions,
  pairActions,
  boardActions,
].flatMap((module) => Object.entries<Action>(module))

/** Whatever somebody sends who knows the address of an action; the types of the pages do not bind them. */
const hostileInputs: [name: string, input: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['text', 'text'],
  ['an empty object', {}],
  ['a list', [[[]]]],
  ['fields of other types', { batchId: 1, project: {}, text: 5, bytes: 'no bytes', claim: [] }],
  ['an inherited field', Object.create({ text: 'inherited', batchId: 'inherited' })],
]

beforeAll(() => {
  globalThis.counterpointDatabase = Promise.reject(new Error('the database was opened'))
  globalThis.counterpointDatabase.catch(() => {})
})

afterAll(() => {
  globalThis.counterpointDatabase = undefined
})

/** Those that any page may ask for, whoever it was made for. */
type UnboundAction = (input: never) => Promise<{ ok: boolean }>
const unbound = Object.entries<UnboundAction>(viewActions).map(
  ([name, action]): [string, Action] => [name, (_madeFor, input) => action(input)],
)

describe.each([...actions, ...unbound])('%s', (_name, action) => {
  it.each(hostileInputs)('refuses %s in words, before any work is done', async (_input, input) => {
    expect(await action('Local reader', input as never)).toMatchObject({
      ok: false,
      kind: 'invalid-input',
      status: 422,
      message: expect.stringMatching(/\S/),
    })
  })
})

it('has every action that a page hands on', () => {
  expect(actions.length).toBeGreaterThanOrEqual(12)
})
