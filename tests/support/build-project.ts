import { uuidv7 } from 'uuidv7'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { type ClaimFields, type ClaimInput, claimFieldsSchema } from '@/lib/claims/claim'
import type { Database } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import type { QuestionInput, TagInput } from '@/lib/questions/question'
import { createDocument } from '@/lib/workflows/create-document'
import { createProject } from '@/lib/workflows/create-project'
import { saveClaim } from '@/lib/workflows/save-claim'
import { saveQuestion } from '@/lib/workflows/save-question'
import { saveTag } from '@/lib/workflows/save-tag'
import type { WorkContext } from '@/lib/workflows/work-context'
import { councilText, diplomatText } from '@/tests/support/build-snapshot'
import { rangeOf } from '@/tests/support/marked-text'

export type TestProject = Awaited<ReturnType<typeof buildProject>>

/** A stored project with two documents, a question with two positions and a tag, all made by Ana. */
export async function buildProject(database: Database, title = 'A project') {
  const ana: WorkContext = { database, actor: 'Ana' }
  const ben: WorkContext = { database, actor: 'Ben' }
  const { slug: project } = await createProject(ana, {
    ...{ batchId: uuidv7(), projectId: uuidv7(), title, description: '' },
  })
  const request = () => ({ batchId: uuidv7(), project })
  await addDocument(ana, project, 'Diplomat', diplomatText)
  await addDocument(ana, project, 'Council', councilText)
  const question = await saveQuestion(ana, { ...request(), question: questionInput() })
  const tag = await saveTag(ana, { ...request(), tag: tagInput() })
  const { documents, revisions } = await loadSnapshot(database, project)
  const [diplomat, council] = documents.map((document) => {
    const revision = revisions.find(({ documentId }) => documentId === document.id)
    if (!revision) throw new Error('every document has a revision')
    return { ...document, revisionId: revision.id, text: revision.text }
  })
  const [yes, no] = question.positions
  if (!diplomat || !council || !yes || !no) throw new Error('the project is not whole')
  return { database, ana, ben, project, request, diplomat, council, question, yes, no, tag }
}

export async function addDocument(
  context: WorkContext,
  project: string,
  title: string,
  text: string,
): Promise<{ slug: string }> {
  return createDocument(context, {
    ...{ batchId: uuidv7(), project, documentId: uuidv7(), importMethod: 'paste', source: null },
    metadata: {
      ...{ title, standfirst: '', authors: [], publisher: title, publishedOn: '2024-10' },
      ...{ url: null, language: 'en', provenance: '' },
    },
    content: contentFromText(text),
  })
}

export function questionInput(fields: Partial<QuestionInput> = {}): QuestionInput {
  return { ...newQuestion(), ...fields }
}

function newQuestion(): QuestionInput {
  const [yes = '', no = ''] = [uuidv7(), uuidv7()]
  return {
    ...{ id: uuidv7(), text: 'Will it last?', description: '', isScale: false },
    positions: [
      { id: yes, label: 'Yes', definition: '' },
      { id: no, label: 'No', definition: '' },
    ],
    relations: [{ positionAId: yes, positionBId: no, relation: 'exclusive' }],
    basedOn: null,
  }
}

export function tagInput(fields: Partial<TagInput> = {}): TagInput {
  return {
    ...{ id: uuidv7(), name: 'Motive', description: '', parentId: null, colour: null },
    ...{ aliases: [], expectedVersion: null },
    ...fields,
  }
}

type ClaimParts = {
  id?: string
  /** Words of the document, each one passage. */
  quotes?: string[]
  fields?: Partial<ClaimFields>
  expectedVersion?: number | null
}

/** A claim on a document, as a page sends it. */
export function claimInput(
  document: { id: string; revisionId: string; text: string },
  { id = uuidv7(), quotes, fields = {}, expectedVersion = null }: ClaimParts = {},
): ClaimInput {
  const passages = (quotes ?? [document.text.split('.')[0] ?? '']).map((quote) =>
    describeAnchor(document.text, rangeOf(document.text, quote)),
  )
  return {
    ...{ id, documentId: document.id, revisionId: document.revisionId, passages, expectedVersion },
    fields: { ...claimFieldsSchema.parse({}), ...fields },
  }
}

/** Saves a claim of Ana on the first document. */
export async function addClaim(
  { ana, request, diplomat }: TestProject,
  {
    by = ana,
    on = diplomat,
    ...parts
  }: ClaimParts & { by?: WorkContext; on?: typeof diplomat } = {},
) {
  return saveClaim(by, { ...request(), claim: claimInput(on, parts) })
}
