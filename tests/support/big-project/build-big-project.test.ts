import { describe, expect, it } from 'vitest'
import { claimStanding } from '@/lib/comparison/claim-standing'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { checkProjectFile } from '@/lib/exchange/check-project-file'
import { verifyQuotes } from '@/lib/exchange/verify-quotes'
import { buildBigProject } from '@/tests/support/big-project/build-big-project'

const size = { documents: 20, claims: 1500, questions: 12, tags: 60, judgedPairs: 40 }
const project = buildBigProject(size)

describe('the big project', () => {
  it('is the same for the same size and seed, and another one for another seed', () => {
    expect(buildBigProject(size)).toEqual(project)
    expect(buildBigProject(size, 7).claims).not.toEqual(project.claims)
  })

  it('has as much of everything as was asked for', () => {
    const { documents, claims, questions, tags, pairs } = project
    expect([documents, claims, questions, tags, pairs].map(({ length }) => length)).toEqual([
      20, 1500, 12, 60, 40,
    ])
  })

  it('quotes exactly, but for what was lost on purpose', () => {
    const lost = new Set(
      project.claims
        .filter((claim) => claim.passages.some(({ status }) => status === 'orphaned'))
        .map(({ number }) => number),
    )
    expect(lost.size).toBeGreaterThan(10)
    const wrong = verifyQuotes(project).filter(
      ({ outcome, claimNumber }) => (outcome === 'OK') === lost.has(claimNumber),
    )
    expect(wrong).toEqual([])
  })

  it('has claims in every state', () => {
    expect(new Set(project.claims.map(claimStanding))).toEqual(
      new Set(['counted', 'needs-review', 'orphaned', 'archived']),
    )
  })

  it('is a project file without problems', () => {
    expect(checkProjectFile(buildProjectFile(project, '2026-01-01T00:00:00.000Z'))).toEqual([])
  })
})
