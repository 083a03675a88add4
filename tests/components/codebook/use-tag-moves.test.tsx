// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { MoveTag } from '@/components/codebook/codebook-actions'
import { useTagMoves } from '@/components/codebook/use-tag-moves'
import type { Tag } from '@/lib/questions/question'
import { buildTag } from '@/tests/support/build-material'

vi.mock('@/components/shell/refresh-context', () => ({ useRefresh: () => () => undefined }))
vi.mock('@/components/ui/toast', () => ({ useToast: () => ({ show: () => undefined }) }))

const tag = buildTag({ id: 'tag-1', version: 1, parentId: null })
const above = buildTag({ id: 'tag-2', version: 1, parentId: null })

let root: Root
let moves: ReturnType<typeof useTagMoves>
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const stored: MoveTag = async ({ parentId, expectedVersion }) => ({
  ok: true,
  value: { ...tag, parentId, version: expectedVersion + 1 },
})

function Moves({ tags }: { tags: readonly Tag[] }) {
  moves = useTagMoves('project', tags, {
    moveTag: stored,
    undo: () => undefined,
    inTurn: (work) => work(),
  })
  return null
}

const draw = (changed: Tag) => act(async () => root.render(<Moves tags={[changed, above]} />))
const parent = () => moves.tags.find(({ id }) => id === tag.id)?.parentId

it('keeps a move that is stored until the page holds it: one from before comes later at times', async () => {
  await draw(tag)
  await act(async () => moves.move({ tagId: tag.id, parentId: above.id, beforeId: null }))
  expect(parent()).toBe(above.id)
  await draw({ ...tag })
  expect(parent()).toBe(above.id)
  await draw({ ...tag, parentId: above.id, version: 2 })
  expect(parent()).toBe(above.id)
})

it('lets go of a move once the page holds it: what others do to the tag is shown', async () => {
  await draw(tag)
  await act(async () => moves.move({ tagId: tag.id, parentId: above.id, beforeId: null }))
  await draw({ ...tag, parentId: above.id, version: 2 })
  await draw({ ...tag, parentId: null, version: 3 })
  expect(parent()).toBeNull()
})
