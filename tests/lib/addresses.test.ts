import { expect, it } from 'vitest'
import {
  boardPath,
  briefPath,
  compareRevisionsPath,
  documentPath,
  pairPath,
  pathAbove,
  positionsPath,
  projectPath,
  revisionPath,
} from '@/lib/addresses'

const project = 'дело'
const overview = projectPath(project)

it.each([
  [documentPath(project, 'a/b'), overview],
  [revisionPath(project, 'a', 2), documentPath(project, 'a')],
  [
    compareRevisionsPath(project, 'a', { from: 1, to: 2 }).replace(/\?.*/u, ''),
    documentPath(project, 'a'),
  ],
  [boardPath(project, 'q'), overview],
  [positionsPath(project, 'q'), boardPath(project, 'q')],
  [briefPath(project, 'b'), overview],
  [pairPath(project, 'q', 1, 2), overview],
  [overview, overview],
])('above %s is %s', (path, above) => {
  expect(pathAbove(path)).toBe(above)
})
