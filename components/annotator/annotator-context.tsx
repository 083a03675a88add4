'use client'
import { createContext, type ReactNode, useContext } from 'react'

const Annotator = createContext('')

/**
 * Wraps the pages: says who annotates in this window. Where a page comes anew for somebody else, everything on it starts
 * anew as well: what somebody began to type is not carried on under another name.
 */
export function AnnotatorProvider({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Annotator key={name} value={name}>
      {children}
    </Annotator>
  )
}

/** The person that this window was opened as. What is typed belongs to them. */
export function useAnnotator(): string {
  return useContext(Annotator)
}
