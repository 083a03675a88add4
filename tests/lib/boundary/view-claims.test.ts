import { beforeEach, describe, expect, it } from 'vitest'
import {
  viewClaimFacets,
  viewClaimIds,
  viewClaims,
  viewWholeClaims,
} from '@/lib/boundary/view-claims'
import { allClaims, parseClaimFilter } from '@/lib/claims/claim-filter'
import { byClaimNumber } from '@/lib/claims/claim-table'
import type { Hidable } from '@/lib/comparison/view'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('lists of claims', (engine) => {
  let project: TestProject
  const as = (annotator: string, ...hides: Hidable[]) => ({
    ...{ database: project.database, actor: annotator },
    view: { annotator, hides },
  })
  const request = { filter: allClaims, sort: byClaimNumber, after: null, limit: 10 }

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    const { question, yes, tag } = project
    const assessments = [{ questionId: question.id, positionId: yes.id }]
    await addClaim(project, { fields: { speaker: 'A speaker', assessments, tagIds: [tag.id] } })
    await addClaim(project, { by: project.ben, fields: { statement: 'Ben says so' } })
  })

  it('hold everybody’s claims while nothing is hidden', async () => {
    const list = await viewClaims(as('Ben'), project.project, request)
    expect(list).toMatchObject({ matching: 2, total: 2, ground: { speakers: ['A speaker'] } })
    expect(await viewClaimIds(as('Ben'), project.project, allClaims)).toHaveLength(2)
    const facets = await viewClaimFacets(as('Ben'), project.project, allClaims)
    expect(facets.annotator).toEqual([
      { value: 'Ana', count: 1 },
      { value: 'Ben', count: 1 },
    ])
  })

  describe('where others’ readings are hidden', () => {
    it('neither hold nor count what others read, nor know whom they quote', async () => {
      const context = as('Ben', 'readings')
      const list = await viewClaims(context, project.project, request)
      expect(list.claims.map(({ statement }) => statement)).toEqual(['Ben says so'])
      expect(list).toMatchObject({
        ...{ matching: 1, total: 1 },
        ground: { speakers: [], annotators: ['Ben'] },
      })
      const facets = await viewClaimFacets(context, project.project, allClaims)
      expect(facets).toMatchObject({ annotator: [{ value: 'Ben' }], tag: [], position: [] })
      const page = await viewWholeClaims(context, project.project, request)
      expect(page).toMatchObject({ claims: [{ createdBy: 'Ben' }], matching: 1 })
      const ids = await viewClaimIds(context, project.project, allClaims)
      expect(ids).toEqual(list.claims.map(({ id }) => id))
    })

    it('cannot be asked whether somebody is quoted', async () => {
      const { filter } = parseClaimFilter('voice=A speaker&annotator=Ana')
      const list = await viewClaims(as('Ben', 'readings'), project.project, { ...request, filter })
      expect(list).toMatchObject({ matching: 1, total: 1 })
      expect(list.ignored.map(({ parameter }) => parameter)).toEqual(['voice', 'annotator'])
    })
  })

  it('name no source where those are hidden', async () => {
    const context = as('Ben', 'sources')
    const { claims, ground } = await viewClaims(context, project.project, request)
    expect(JSON.stringify([claims, ground])).not.toContain('Diplomat')
    const { filter } = parseClaimFilter('document=diplomat')
    const list = await viewClaims(context, project.project, { ...request, filter })
    expect(list).toMatchObject({ matching: 2, ignored: [{ parameter: 'document' }] })
  })
})
