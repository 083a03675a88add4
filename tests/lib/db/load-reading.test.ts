import { expect, it } from 'vitest'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { loadReading } from '@/lib/db/load-reading'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot, councilText, passageOf } from '@/tests/support/build-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { statementsOf } from '@/tests/support/statements-of'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const archivedAt = '2026-02-01T00:00:00.000Z'
const address = { project: 'a-project', document: 'council', annotator: 'Ana' }

describeEachEngine('loadReading', (engine) => {
  const storedAs = async (fields: Partial<ProjectSnapshot> = {}) => {
    const database = await engine.openFresh()
    await storeSnapshot(database, buildSnapshot(fields))
    return database
  }

  it('reads one document with its claims and the codebook of the project', async () => {
    const database = await storedAs()
    const snapshot = await loadSnapshot(database, 'a-project')
    const { id } = snapshot.documents.find(({ slug }) => slug === 'council') ?? {}
    expect(await loadReading(database, address)).toEqual({
      project: snapshot.project,
      document: snapshot.documents.find((document) => document.id === id),
      revision: snapshot.revisions.find(({ documentId }) => documentId === id),
      olderTexts: [],
      claims: snapshot.claims.filter(({ documentId }) => documentId === id),
      contextChecks: [],
      questions: snapshot.questions,
      tags: snapshot.tags,
      speakers: ['A “sceptic”'],
      documents: [
        {
          slug: 'diplomat',
          title: 'Title of diplomat',
          publisher: 'The Diplomat',
          publishedOn: '2023-06',
        },
        {
          slug: 'council',
          title: 'Title of council',
          publisher: 'Atlantic Council',
          publishedOn: '2024-10-25',
        },
      ],
      annotator: 'Ana',
      hidesUntilRead: false,
    })
  })

  it('reads the context checks of its live claims, oldest first', async () => {
    const claims = buildSnapshot().claims.map((claim) => ({
      ...claim,
      archivedAt: claim.number === 3 ? archivedAt : null,
    }))
    const check = (number: number, by: string, checkedAt: string) => ({
      ...{ claimId: claims[number - 1]?.id ?? '', by, checkedAt },
      ...{ passageKey: 'a key', turn: '… but' },
    })
    const early = '2026-01-03T00:00:00.000Z'
    const late = '2026-01-04T00:00:00.000Z'
    const contextChecks = [check(2, 'Ana', late), check(2, 'Ben', early), check(1, 'Ana', early)]
    const database = await storedAs({
      claims,
      contextChecks: [...contextChecks, check(3, 'Ana', early)],
    })
    const reading = await loadReading(database, address)
    expect(reading.contextChecks.map(({ by }) => by)).toEqual(['Ben', 'Ana'])
    expect(reading.contextChecks[0]).toEqual({
      ...check(2, 'Ben', early),
      claimId: reading.claims.find(({ number }) => number === 2)?.id,
    })
  })

  it('reads the newest text, and which there were before', async () => {
    const { revisions } = buildSnapshot()
    const [, ofCouncil] = revisions
    if (!ofCouncil) throw new Error('the council has a text')
    const newer = { ...ofCouncil, id: 'newer', number: 2, text: `${councilText} Still.` }
    const older = { ...ofCouncil, id: 'older', number: 0 }
    const database = await storedAs({ revisions: [...revisions, newer, older] })
    const reading = await loadReading(database, address)
    expect(reading.revision).toMatchObject({ id: 'newer', number: 2 })
    expect(reading.olderTexts).toEqual([
      { id: 'older', number: 0 },
      { id: ofCouncil.id, number: 1 },
    ])
  })

  it('leaves archived claims and documents out, and keeps archived questions and tags', async () => {
    const { claims, documents, questions, tags } = buildSnapshot()
    const database = await storedAs({
      claims: claims.map((claim) => ({
        ...claim,
        archivedAt: claim.number === 2 ? archivedAt : null,
      })),
      documents: documents.map((document) => ({
        ...document,
        archivedAt: document.slug === 'diplomat' ? archivedAt : null,
      })),
      questions: questions.map((question) => ({ ...question, archivedAt })),
      tags: tags.map((tag) => ({ ...tag, archivedAt })),
    })
    const reading = await loadReading(database, address)
    expect(reading.claims.map(({ number }) => number)).toEqual([3])
    expect(reading.documents.map(({ slug }) => slug)).toEqual(['council'])
    expect(reading.questions).toHaveLength(1)
    expect(reading.tags).toHaveLength(1)
  })

  it('names every speaker of the project once, in one order on every engine', async () => {
    const speakers = ['Élodie', 'ann', 'Zoe', 'Ann', '박민수', 'Ann']
    const database = await storedAs({
      claims: speakers.map((speaker, index) =>
        buildClaim({
          number: index + 1,
          documentId: index === 0 ? 'diplomat' : 'council',
          speaker,
          passages: [passageOf(councilText, 'It will last', 'council')],
        }),
      ),
    })
    expect((await loadReading(database, address)).speakers).toEqual([
      'Ann',
      'Zoe',
      'ann',
      'Élodie',
      '박민수',
    ])
  })

  it('does not read the texts of other documents', async () => {
    const database = await storedAs()
    const statements = await statementsOf(() => loadReading(database, address))
    const ofTexts = statements.filter((statement) => /Revision\W+text/.test(statement))
    expect(ofTexts).toHaveLength(1)
    expect(ofTexts[0]).toMatch(/documentId\W+(=|IN) /)
    expect(statements.length).toBeLessThan(30)
  })

  it.each([
    ['a project', { ...address, project: 'none' }],
    ['a document', { ...address, document: 'none' }],
  ])('refuses %s that is not there', async (_, missing) => {
    const database = await storedAs()
    await expect(loadReading(database, missing)).rejects.toBeInstanceOf(NotFound)
  })
})
