'use client'
import { useTellHighlightCount } from './known-count'

/** A page that has counted tells the navigation. */
export function TellCount({ project, count }: { project: string; count: number }) {
  useTellHighlightCount(project, count)
  return null
}
