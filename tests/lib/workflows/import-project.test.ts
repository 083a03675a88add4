import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput } from '@/lib/errors'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'
import { importProject } from '@/lib/workflows/import-project'
import { undo } from '@/lib/workflows/undo'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildPassage } from '@/tests/support/build-material'
import { buildSnapshot, diplomatText } from '@/tests/support/build-snapshot'
import { describeEachEngine } from '@/tests/support/databases'

const exportedAt = '2026-11-24T12:00:00.000Z'

function fileOf(slug: string, snapshot = buildSnapshot()): ProjectFile {
  return buildProjectFile({ ...snapshot, project: { ...snapshot.project, slug } }, exportedAt)
}

describeEachEngine('importProject', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await engine.openFresh()
  })

  const importAs = (file: ProjectFile) => importProject({ database, actor: 'Ana' }, file)
  const exported = async (slug: string) =>
    buildProjectFile(await loadSnapshot(database, slug), exportedAt)

  it('gives back the same bytes at the next export', async () => {
    let count = 0
    await fc.assert(
      fc.asyncProperty(arbitrarySnapshot, async (snapshot) => {
        count += 1
        const file = fileOf(`project-${count}`, snapshot)
        const { slug } = await importAs(file)
        expect(serializeProjectFile(await exported(slug))).toBe(serializeProjectFile(file))
      }),
      { numRuns: 15 },
    )
  })

  it('records every row, and is not undone', async () => {
    const { slug } = await importAs(fileOf('recorded'))
    const project = await database.project.findUniqueOrThrow({
      where: { slug },
      include: { batches: { include: { activities: true } }, documents: true, claims: true },
    })
    const [batch] = project.batches
    const ids = batch?.activities.map(({ entityId }) => entityId) ?? []
    expect(project.batches).toMatchObject([
      { label: 'Import of “A project”', kind: 'lasting', sequence: 1 },
    ])
    expect(ids).toEqual(
      expect.arrayContaining([...project.documents, ...project.claims].map(({ id }) => id)),
    )
    expect(ids.length).toBe(new Set(ids).size)
    const request = { batchId: '01a213ca-b4e9-76d1-8f61-229e52df68a8', project: slug }
    await expect(undo({ database, actor: 'Ana' }, request)).rejects.toThrow('nothing of yours')
  })

  it('refuses a slug that is taken and says how to choose another', async () => {
    await importAs(fileOf('taken'))
    await expect(importAs(fileOf('taken'))).rejects.toThrow(Conflict)
    await importAs(fileOf('taken-2'))
    const refused = importAs(fileOf('taken'))
    await expect(refused).rejects.toThrow('--slug taken-3')
    await expect(refused).rejects.toMatchObject({ current: { slug: 'taken-3' } })
  })

  it('takes one of two imports of the same project at the same time', async () => {
    const outcomes = await Promise.allSettled([importAs(fileOf('race')), importAs(fileOf('race'))])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(refused?.reason).toBeInstanceOf(Conflict)
  })

  describe('with a file that does not hold', () => {
    const withChange = (change: (file: ProjectFile) => void): ProjectFile => {
      const file = structuredClone(fileOf('wrong'))
      change(file)
      return file
    }

    it.each<[string, (file: ProjectFile) => void, string]>([
      [
        'a text that was changed',
        (file) => {
          for (const { revisions } of file.documents) for (const one of revisions) one.text += '!'
        },
        'is not the hash of the text',
      ],
      [
        'a quote that is not at its place',
        ({ claims }) => {
          for (const { anchors } of claims) for (const anchor of anchors) anchor.start += 1
        },
        'the quote of C-1 is not at',
      ],
      [
        'content that no document can hold',
        ({ documents }) => {
          for (const { revisions } of documents) {
            for (const { content } of revisions)
              for (const node of content.content ?? []) node.type = 'x'
          }
        },
        'documents[0].revisions[0].content: has parts that a document cannot hold',
      ],
      [
        'a note that no note can hold',
        ({ claims }) => {
          for (const claim of claims) claim.note = { type: 'doc', content: [{ type: 'heading' }] }
        },
        'claims[0].note: has parts that a note cannot hold',
      ],
    ])('refuses %s, and stores nothing', async (_, change, message) => {
      const refused = importAs(withChange(change))
      await expect(refused).rejects.toThrow(InvalidInput)
      await expect(refused).rejects.toThrow(message)
      expect(await database.project.findUnique({ where: { slug: 'wrong' } })).toBeNull()
    })
  })

  it('puts a passage up for review whose words are in place but whose company is another', async () => {
    const snapshot = buildSnapshot()
    const [claim] = snapshot.claims
    if (!claim) throw new Error('the snapshot has claims')
    const passage = buildPassage({
      ...{ revisionId: 'revision-of-diplomat', start: 0, end: 6, exact: 'Moscow' },
      prefix: 'It was said that ',
      suffix: ' has no need of shells',
    })
    const file = fileOf('company', {
      ...snapshot,
      claims: [{ ...claim, passages: [passage] }],
      pairs: [],
    })
    const { slug } = await importAs(file)
    const { claims } = await loadSnapshot(database, slug)
    expect(diplomatText.slice(0, 6)).toBe('Moscow')
    expect(claims[0]?.passages[0]?.status).not.toBe('exact')
  })
})
