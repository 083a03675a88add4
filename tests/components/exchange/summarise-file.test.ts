import { expect, it } from 'vitest'
import { summariseFile } from '@/components/exchange/summarise-file'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const file = buildProjectFile(buildSnapshot(), '2026-01-02T00:00:00.000Z')

it('finds a file sound as it was exported', () => {
  expect(summariseFile(file)).toEqual({
    counts: { OK: 5, CHANGED: 0, MISSING: 0 },
    alteredTexts: [],
    failed: [],
  })
})

it('names the text that was altered and every quote it does not bear out', () => {
  const altered = structuredClone(file)
  for (const { revisions } of altered.documents.filter(({ slug }) => slug === 'diplomat')) {
    for (const revision of revisions) revision.text = 'Something else altogether.'
  }
  const { counts, alteredTexts, failed } = summariseFile(altered)
  expect(counts.OK).toBe(3)
  expect(alteredTexts).toEqual(['diplomat, revision 1'])
  expect(failed.map(({ place }) => place)).toEqual(['C-1', 'C-4'])
})
