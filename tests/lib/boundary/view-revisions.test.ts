import { beforeEach, describe, expect, it } from 'vitest'
import { placedClaims } from '@/components/revisions/compare-view'
import type { LocalContext } from '@/lib/boundary/local-context'
import { viewRevisionPreview } from '@/lib/boundary/view-revision-preview'
import { viewRevisionMakers, viewRevisions } from '@/lib/boundary/view-revisions'
import type { Hidable } from '@/lib/comparison/view'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import { NotFound } from '@/lib/errors'
import { addRevision } from '@/lib/workflows/add-revision'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('revisions as somebody sees them', (engine) => {
  let project: TestProject
  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const seenBy = (annotator: string, hides: Hidable[] = []): LocalContext => ({
    database: project.database,
    actor: annotator,
    view: { annotator, hides },
  })
  const content = () => contentFromText(`Put before it.\n\n${project.diplomat.text}`)
  const next = () => ({
    ...{ project: project.project, documentId: project.diplomat.id, content: content() },
  })
  const slug = () => project.diplomat.slug

  describe('what a new text would change', () => {
    it('adds up to the claims of the document, and stores nothing', async () => {
      const claim = await addClaim(project)
      const preview = await viewRevisionPreview(seenBy('Ana'), next())
      expect(preview.newestNumber).toBe(1)
      expect(preview.changes.some(({ isSame }) => !isSame)).toBe(true)
      expect(preview.claims).toMatchObject([{ id: claim.id, outcome: 'moved' }])
      const all = await viewRevisions(seenBy('Ana'), project.project, slug())
      expect('revisions' in all && all.revisions).toHaveLength(1)
    })

    it('is refused where nothing differs, and where formatting does, it is for a person to decide', async () => {
      const { text } = project.diplomat
      const same = { ...next(), content: contentFromText(text) }
      await expect(viewRevisionPreview(seenBy('Ana'), same)).rejects.toThrow(
        /^This is the same as revision 1, .* Go back to change the text or to choose another source/,
      )
      const quotation = { type: 'blockquote', content: same.content.content ?? [] }
      const formatted = { ...next(), content: { type: 'doc', content: [quotation] } }
      expect((await viewRevisionPreview(seenBy('Ana'), formatted)).changes).toEqual([
        {
          ...{ old: { start: 0, end: text.length }, new: { start: 0, end: text.length } },
          isSame: true,
        },
      ])
    })

    it('is what the texts tell of each other once it is stored, of orphans of before too', async () => {
      const lost = await addClaim(project)
      const kept = await addClaim(project, { quotes: ['transactional'] })
      const add = (text: string, expectedNumber: number) =>
        addRevision(project.ana, {
          ...{ ...project.request(), ...next(), content: contentFromText(text), expectedNumber },
          ...{ importMethod: 'correction' as const, source: null, note: '' },
        })
      const [, second = ''] = project.diplomat.text.split('\n\n')
      await add(second, 1)
      const third = `Put before it.\n\n${second}`
      const preview = await viewRevisionPreview(seenBy('Ana'), {
        ...{ ...next(), content: contentFromText(third) },
      })
      expect(preview.claims).toMatchObject([
        // Where it stood is in another text, and nothing of this one.
        { id: lost.id, outcome: 'orphaned', quote: lost.passages[0]?.exact, was: [], now: [] },
        { id: kept.id, outcome: 'moved' },
      ])
      await add(third, 2)
      const all = await viewRevisions(seenBy('Ana'), project.project, slug())
      if ('movedTo' in all) throw new Error('the document is there')
      const [, before, after] = all.revisions
      if (!before || !after) throw new Error('the document has three texts')
      expect(placedClaims(all, before, after)).toMatchObject(preview.claims)
    })

    it('tells nothing of claims that are hidden from whoever asks', async () => {
      await addClaim(project)
      expect((await viewRevisionPreview(seenBy('Ben', ['readings']), next())).claims).toEqual([])
    })
  })

  describe('the texts of a document', () => {
    const addNext = () =>
      addRevision(project.ana, {
        ...{ ...project.request(), ...next(), expectedNumber: 1 },
        ...{ importMethod: 'correction' as const, source: null, note: '' },
      })

    it('come with the claims that stand or stood in them', async () => {
      const claim = await addClaim(project)
      await addNext()
      const all = await viewRevisions(seenBy('Ana'), project.project, slug())
      if ('movedTo' in all) throw new Error('the document is there')
      expect(all.revisions.map(({ number }) => number)).toEqual([1, 2])
      expect(all.claims.map(({ id }) => id)).toEqual([claim.id])
      expect(all.formerPassages.map(({ claimId }) => claimId)).toEqual([claim.id])
    })

    it('come without claims that are hidden, and name nobody then', async () => {
      await addClaim(project)
      await addNext()
      const context = seenBy('Ben', ['readings'])
      const all = await viewRevisions(context, project.project, slug())
      if ('movedTo' in all) throw new Error('the document is there')
      expect([all.claims, all.formerPassages]).toEqual([[], []])
      const ids = all.revisions.map(({ id }) => id)
      expect(await viewRevisionMakers(context, ids)).toEqual([])
      expect(await viewRevisionMakers(seenBy('Ben'), ids)).toHaveLength(2)
    })

    it('are at the letter of their source where names are hidden', async () => {
      const all = await viewRevisions(seenBy('Ben', ['sources']), project.project, slug())
      expect(all).toEqual({ movedTo: expect.stringMatching(/^source-[a-z]$/) })
      await expect(viewRevisions(seenBy('Ben'), project.project, 'nothing')).rejects.toThrow(
        NotFound,
      )
    })
  })
})
