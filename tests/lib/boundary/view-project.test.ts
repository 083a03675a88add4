import { beforeEach, describe, expect, it } from 'vitest'
import { viewDocument, viewLibrary, viewProject } from '@/lib/boundary/view-project'
import { sourceLetters } from '@/lib/comparison/blind-sources'
import { readingOfSnapshot } from '@/lib/comparison/reading-of-snapshot'
import type { Hidable } from '@/lib/comparison/view'
import { loadReading } from '@/lib/db/load-reading'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('what a page reads', (engine) => {
  let project: TestProject
  const as = (annotator: string, ...hides: Hidable[]) => ({
    ...{ database: project.database, actor: annotator },
    view: { annotator, hides },
  })
  const open = (slug: string, context = as('Ben')) => viewDocument(context, project.project, slug)

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    const { question, yes } = project
    await addClaim(project, {
      fields: {
        statement: 'Ana says so',
        speaker: 'A speaker',
        assessments: [{ questionId: question.id, positionId: yes.id }],
      },
    })
  })

  it('is the same document, whether it is read alone or out of the whole project', async () => {
    const snapshot = await loadSnapshot(project.database, project.project)
    for (const slug of ['diplomat', 'council']) {
      const place = { project: project.project, document: slug, annotator: 'Ana' }
      expect(readingOfSnapshot(snapshot, slug, { annotator: 'Ana', hides: [] })).toEqual(
        await loadReading(project.database, place),
      )
    }
  })

  describe('where others’ readings are hidden', () => {
    it('has none of them, nor whom they quote, nor how many there are', async () => {
      const found = await open('diplomat', as('Ben', 'readings'))
      expect(found).toMatchObject({
        reading: { claims: [], speakers: [], hidesUntilRead: true, annotator: 'Ben' },
      })
      expect((await viewProject(as('Ben', 'readings'), project.project)).claims).toEqual([])
      expect(await viewLibrary(as('Ben', 'readings'))).toMatchObject([{ claimCount: 0 }])
    })

    it('has one’s own', async () => {
      const found = await open('diplomat', as('Ana', 'readings'))
      expect(found).toMatchObject({ reading: { claims: [{ statement: 'Ana says so' }] } })
      expect(await viewLibrary(as('Ana', 'readings'))).toMatchObject([{ claimCount: 1 }])
    })
  })

  describe('where the sources are hidden', () => {
    const blindSlugOf = async (title: string) => {
      const { documents } = await loadSnapshot(project.database, project.project)
      const id = documents.find((document) => document.title === title)?.id ?? ''
      return `source-${sourceLetters(documents).get(id)?.toLowerCase()}`
    }

    it('is found at an address without a name, and says no name', async () => {
      const slug = await blindSlugOf('Diplomat')
      const found = await open(slug, as('Ben', 'sources'))
      expect(found).toMatchObject({ reading: { document: { slug }, claims: [{ number: 1 }] } })
      expect(JSON.stringify(found)).not.toMatch(/diplomat|council/i)
    })

    it('leads from an address with the name to the one without, and back when they are shown', async () => {
      const slug = await blindSlugOf('Diplomat')
      expect(await open('diplomat', as('Ben', 'sources'))).toEqual({ movedTo: slug })
      expect(await open(slug)).toEqual({ movedTo: 'diplomat' })
    })

    it.each(['source-zz', 'nowhere'])('is not found at %s', async (slug) => {
      await expect(open(slug)).rejects.toThrow(NotFound)
      await expect(open(slug, as('Ben', 'sources'))).rejects.toThrow(NotFound)
    })
  })
})
