'use client'
import { createContext, type ReactNode, useContext } from 'react'

const Annotator = createContext('')

/** Wraps the pages: says who annotates in this window. */
export function AnnotatorProvider({ name, children }: { name: string; children: ReactNode }) {
  return <Annotator value={name}>{children}</Annotator>
}

/** The person that this window was opened as. What is typed belongs to them. */
export function useAnnotator(): string {
  return useContext(Annotator)
}
