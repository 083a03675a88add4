'use client'
import { type UndoSteps, useUndoKeys } from './use-undo-keys'

/** Hears the undo keys on those pages of a project that do not hear them themselves. */
export function ProjectUndo({ project, ...steps }: UndoSteps & { project: string }) {
  useUndoKeys(project, steps, 'everywhere')
  return null
}
