import { uuidv7 } from 'uuidv7'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import {
  type Claim,
  type ClaimFields,
  type ClaimInput,
  claimFieldsSchema,
} from '@/lib/claims/claim'
import type { RunningApp } from '@/tests/browser/support/running-app'
import {
  exportWorkedProject,
  sampleArticle,
  workedProject,
} from '@/tests/browser/support/worked-project'

const claimsAddress = ({ address }: RunningApp, project: string) =>
  `${address}/api/v1/projects/${encodeURIComponent(project)}/claims`

/** The claims that are stored and not archived, as the API tells them to anybody. */
export async function storedClaims(app: RunningApp, project = workedProject): Promise<Claim[]> {
  const response = await fetch(claimsAddress(app, project))
  const { claims } = (await response.json()) as { claims: Claim[] }
  return claims
}

/** The newest of the stored claims. */
export async function newestClaim(app: RunningApp, project = workedProject): Promise<Claim> {
  const newest = (await storedClaims(app, project)).toSorted((a, b) => a.number - b.number).at(-1)
  if (newest === undefined) throw new Error('No claim is stored')
  return newest
}

/** The words of each passage of a claim. */
export const quotesOf = ({ passages }: Claim): string[] => passages.map(({ exact }) => exact)

/** A new claim on words of the sample article, as a page sends it. */
export async function newClaim(
  app: RunningApp,
  words: string,
  fields: Partial<ClaimFields> = {},
): Promise<ClaimInput> {
  const { text, documentId, revisionId } = await sampleDocument(app)
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`“${words}” is not in the article`)
  return {
    id: uuidv7(),
    documentId,
    revisionId,
    passages: [describeAnchor(text, { start, end: start + words.length })],
    fields: { ...claimFieldsSchema.parse({}), ...fields },
    expectedVersion: null,
  }
}

/** Makes a claim on words of the sample article, so that a story has one of its own. */
export async function addClaim(
  app: RunningApp,
  words: string,
  fields: Partial<ClaimFields> = {},
): Promise<Claim> {
  return putClaim(app, await newClaim(app, words, fields))
}

/** Changes what a stored claim says, as somebody else who has it open. */
export async function changeClaim(
  app: RunningApp,
  claim: Claim,
  fields: Partial<ClaimFields>,
  by?: string,
): Promise<Claim> {
  const { id, documentId, passages, version, assessments: _, ...rest } = claim
  const revisionId = passages[0]?.revisionId ?? ''
  const changed = {
    ...{ id, documentId, revisionId, passages, expectedVersion: version },
    fields: { ...claimFieldsSchema.parse(rest), ...fields },
  }
  return putClaim(app, changed, by)
}

async function sampleDocument(app: RunningApp) {
  const { documents, claims } = await exportWorkedProject(app)
  const text = documents.find(({ slug }) => slug === sampleArticle)?.revisions.at(-1)?.text
  const number = claims.find(({ document }) => document === sampleArticle)?.number
  const claim = (await storedClaims(app)).find((stored) => stored.number === number)
  const revisionId = claim?.passages[0]?.revisionId
  if (text === undefined || revisionId === undefined) throw new Error('The article is not there')
  return { text, revisionId, documentId: claim?.documentId ?? '' }
}

/** Saves a claim as programs do, through the API, for the person of the settings or for somebody else. */
export async function putClaim(app: RunningApp, claim: ClaimInput, by?: string): Promise<Claim> {
  const response = await fetch(`${claimsAddress(app, workedProject)}/${claim.id}`, {
    method: 'PUT',
    headers: {
      'Content-Type': 'application/json',
      ...(by !== undefined && { 'Counterpoint-Annotator': by }),
    },
    body: JSON.stringify({ batchId: uuidv7(), claim }),
  })
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return (await response.json()) as Claim
}
