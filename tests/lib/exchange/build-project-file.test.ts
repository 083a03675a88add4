import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderedIds } from '@/lib/comparison/pair-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { checkProjectFile } from '@/lib/exchange/check-project-file'
import { parseProjectFile } from '@/lib/exchange/parse-project-file'
import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'

const exportedAt = '2026-11-24T12:00:00.000Z'

/** The same rows as another database would hold them: in any order, under other ids, by which the claims of a pair are ordered. */
function inAnotherDatabase(snapshot: ProjectSnapshot): ProjectSnapshot {
  const renamed: ProjectSnapshot = JSON.parse(
    JSON.stringify(snapshot).replace(
      /"((?:claim|d|q|tag|pair|verdict|project)-?\d+(?:-[\w-]+)?)"/g,
      (_, id: string) => `"${[...id].toReversed().join('')}"`,
    ),
  )
  for (const rows of Object.values(renamed)) if (Array.isArray(rows)) rows.reverse()
  const pairs = renamed.pairs.map((pair) => {
    const [claimAId, claimBId] = orderedIds(pair.claimAId, pair.claimBId)
    return { ...pair, claimAId, claimBId }
  })
  return { ...renamed, pairs }
}

describe('a project file', () => {
  it('parses back to what was written', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const file = buildProjectFile(snapshot, exportedAt)
        expect(parseProjectFile(serializeProjectFile(file))).toEqual({ ok: true, file })
      }),
    )
  })

  it('fits together', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        expect(checkProjectFile(buildProjectFile(snapshot, exportedAt))).toEqual([])
      }),
    )
  })

  it('is the same bytes whatever the order and the ids of the rows', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const write = (rows: ProjectSnapshot) =>
          serializeProjectFile(buildProjectFile(rows, exportedAt))
        expect(write(inAnotherDatabase(snapshot))).toBe(write(snapshot))
      }),
    )
  })

  it('holds no database id', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const written = serializeProjectFile(buildProjectFile(snapshot, exportedAt))
        expect(written).not.toMatch(/"(claim|tag|pair|verdict|project)-\d+"|"[dq]\d+"/)
      }),
    )
  })

  it('writes the fields of a note in one order', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const note = { text: 'x', marks: [{ attrs: { b: 1, a: 2 }, type: 'bold' }], type: 'text' }
        const claims = snapshot.claims.map((claim) => ({ ...claim, note }))
        const file = buildProjectFile({ ...snapshot, claims }, exportedAt)
        for (const claim of file.claims) {
          expect(JSON.stringify(claim.note)).toBe(
            '{"type":"text","marks":[{"type":"bold","attrs":{"b":1,"a":2}}],"text":"x"}',
          )
        }
      }),
      { numRuns: 5 },
    )
  })
})
