import type { Claim } from '@/lib/claims/claim'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { Project } from '@/lib/comparison/project-snapshot'
import type { Document, Revision } from '@/lib/documents/document'
import type { Question, Tag } from '@/lib/questions/question'

/** Everything that reading and annotating one document takes. */
export type Reading = {
  project: Project
  document: Document
  /** The newest text of the document. */
  revision: Revision
  /** Those before it, by number: links may lead into them. */
  olderTexts: Pick<Revision, 'id' | 'number'>[]
  /** Those of the document that are not archived, by number. */
  claims: Claim[]
  /** Of those claims, oldest first. */
  contextChecks: ContextCheck[]
  /** Archived questions and tags included: claims may still carry them. */
  questions: Question[]
  tags: Tag[]
  /** Everybody whom claims of the project name as a speaker, by name. */
  speakers: string[]
  /** The live documents of the project by publication date: the way to the previous and the next one. */
  documents: Pick<Document, 'slug' | 'title' | 'publisher' | 'publishedOn'>[]
  /** Who annotates. */
  annotator: string
  /** Others' claims in this document are hidden until the annotator has read it to its end (blind-readings.ts). */
  hidesUntilRead: boolean
}
