import { beforeAll, describe, expect, it } from 'vitest'
import type { LocalContext } from '@/lib/boundary/local-context'
import { viewChange, viewHistory } from '@/lib/boundary/view-history'
import { viewProject } from '@/lib/boundary/view-project'
import { sourceLetters } from '@/lib/comparison/blind-sources'
import type { Hidable } from '@/lib/comparison/view'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { everything } from '@/lib/history/history'
import { importProject } from '@/lib/workflows/import-project'
import { setCoverage } from '@/lib/workflows/set-coverage'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('the history of a project in which something is hidden', (engine) => {
  let project: TestProject

  beforeAll(async () => {
    project = await buildProject(await engine.openFresh())
    await addClaim(project, { fields: { statement: 'Ana says so' } })
    await addClaim(project, { by: project.ben, fields: { statement: 'Ben says so' } })
    await setCoverage(project.ben, {
      ...{ ...project.request(), documentId: project.council.id, state: 'silent' },
      questionId: project.question.id,
    })
  })

  const asBen = (...hides: Hidable[]): LocalContext => ({
    ...project.ben,
    view: { annotator: 'Ben', hides },
  })
  const told = async (context: LocalContext, slug = project.project) => {
    const asked = { project: slug, filter: everything, before: null }
    const history = await viewHistory(context, asked)
    return { ...history, names: [...history.names] }
  }

  describe('of others’ readings', () => {
    it('tells what one did oneself', async () => {
      const history = await told(asBen('readings'))
      expect(history).toMatchObject({ total: 2, matching: 2, people: ['Ben'] })
      expect(JSON.stringify(history)).toContain('Ben says so')
      expect(JSON.stringify(history)).not.toContain('Ana says so')
    })

    it('opens no change of somebody else', async () => {
      const { entries } = await told(asBen())
      const anas = entries.find(({ by }) => by === 'Ana')
      const asked = { project: project.project, sequence: anas?.sequence ?? 0 }
      const place = { ...asked, offset: 0, claim: null }
      expect(await viewChange(asBen(), place)).toMatchObject({ entry: { by: 'Ana' } })
      await expect(viewChange(asBen('readings'), place)).rejects.toThrow(NotFound)
      await expect(viewChange(asBen('verdicts'), place)).rejects.toThrow(NotFound)
    })

    it('does not tell of them because one has imported them', async () => {
      const snapshot = await loadSnapshot(project.database, project.project)
      const file = buildProjectFile(snapshot, '2026-01-01T00:00:00.000Z')
      const renamed = { ...file, project: { ...file.project, slug: 'imported' } }
      const { slug } = await importProject(project.ben, renamed)
      expect((await told(asBen('readings'), slug)).entries).toEqual([])
      expect((await viewProject(asBen('readings'), slug)).claims).toHaveLength(1)
    })
  })

  it('of the sources: names none of them', async () => {
    const shown = JSON.stringify(await told(asBen()))
    expect(shown).toMatch(/diplomat|council/i)
    const hidden = JSON.stringify(await told(asBen('sources')))
    expect(hidden).not.toMatch(/diplomat|council/i)
    const { documents } = await loadSnapshot(project.database, project.project)
    for (const letter of sourceLetters(documents).values()) {
      expect(hidden).toContain(`Source ${letter}`)
    }
  })
})
