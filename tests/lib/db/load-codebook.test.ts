import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { codebookOf } from '@/lib/codebook/codebook'
import { countMerge } from '@/lib/codebook/merge-counts'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { loadCodebook, loadMergePreview } from '@/lib/db/load-codebook'
import { NotFound } from '@/lib/errors'
import type { Tag } from '@/lib/questions/question'
import { buildClaim } from '@/tests/support/build-material'
import { buildNamedTag } from '@/tests/support/build-named-tag'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const archivedAt = '2026-01-02T00:00:00.000Z'

/** A tree of tags, some archived, and claims that have some of them. */
const arbitraryTagged: fc.Arbitrary<ProjectSnapshot> = fc
  .record({
    parents: fc.array(fc.nat({ max: 10 }), { minLength: 2, maxLength: 8 }),
    claims: fc.array(fc.record({ tags: fc.nat(), isArchived: fc.boolean() }), { maxLength: 12 }),
  })
  .map(({ parents, claims }) => {
    const project = uuidv7()
    const tags = parents.map(
      (parent, index): Tag =>
        buildNamedTag({
          ...{ id: `${project}-${index}`, name: `Tag ${index}`, ordinal: index },
          parentId: parent < index ? `${project}-${parent}` : null,
          archivedAt: parent % 4 === 3 ? archivedAt : null,
        }),
    )
    const made = claims.map(({ tags: chosen, isArchived }, index) =>
      buildClaim({
        ...buildSnapshot().claims[0],
        ...{
          id: `${project}-claim-${index}`,
          number: index + 1,
          documentId: `${project}-document`,
        },
        passages: [],
        assessments: [],
        tagIds: tags.flatMap(({ id }, place) => ((chosen >> place) % 2 === 1 ? [id] : [])),
        archivedAt: isArchived ? archivedAt : null,
      }),
    )
    const examples = made
      .slice(0, 3)
      .map(({ id: claimId }) => ({ claimId, kind: 'include' as const, note: '' }))
    const [document] = buildSnapshot().documents
    if (!document) throw new Error('there are documents')
    return {
      ...buildSnapshot({ questions: [], revisions: [], claims: made }),
      project: { ...buildSnapshot().project, id: project, slug: project },
      documents: [{ ...document, id: `${project}-document`, slug: 'd' }],
      tags: tags.map((tag, index) => (index === 1 ? { ...tag, examples } : tag)),
    }
  })

describeEachEngine('loadCodebook', (engine) => {
  it('says what is said of a project that was read as a whole', async () => {
    const database = await engine.openFresh()
    await fc.assert(
      fc.asyncProperty(arbitraryTagged, async (snapshot) => {
        await storeSnapshot(database, snapshot)
        const { slug } = snapshot.project
        expect(await loadCodebook(database, slug)).toEqual(codebookOf(snapshot))
        const [source, target] = snapshot.tags
        if (!source || !target) throw new Error('there are two tags')
        const asked = { project: slug, source: source.slug, target: target.slug }
        expect(await loadMergePreview(database, asked)).toEqual(
          countMerge(snapshot.claims, source.id, target.id),
        )
      }),
      { numRuns: 25 },
    )
  })

  it('refuses a project and a tag that there are not', async () => {
    const database = await engine.openFresh()
    await storeSnapshot(database, buildSnapshot())
    await expect(loadCodebook(database, 'none')).rejects.toThrow(NotFound)
    const asked = { project: 'a-project', source: 'motive', target: 'none' }
    await expect(loadMergePreview(database, asked)).rejects.toThrow(NotFound)
  })
})
