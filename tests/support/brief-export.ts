import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { EditorNode } from '@/lib/documents/document'
import type { BriefExport } from '@/lib/exchange/brief/brief-export'
import { citedClaims } from '@/lib/exchange/brief/cited-claim'
import { exportMaterial } from '@/lib/exchange/export-material'

const day = '2026-11-25T12:00:00.000Z'

/** What a brief with this content would be exported from. */
export function briefExport(
  snapshot: ProjectSnapshot,
  content: EditorNode,
  title = 'A brief',
): BriefExport {
  return {
    brief: { title, content, createdBy: 'Ana', createdAt: day, updatedAt: day },
    find: citedClaims(exportMaterial(snapshot, 'http://localhost:3000')),
    projectTitle: snapshot.project.title,
    address: 'http://localhost:3000/projects/a-project/briefs/a-brief',
    exportedAt: day,
  }
}

/** Who made it, and when. */
export const making = { madeOn: day, madeBy: 'Ana' }
