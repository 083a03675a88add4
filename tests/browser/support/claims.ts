import type { Claim } from '@/lib/claims/claim'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { workedProject } from '@/tests/browser/support/worked-project'

/** The claims that are stored and not archived, as the API tells them to anybody. */
export async function storedClaims(app: RunningApp, project = workedProject): Promise<Claim[]> {
  const response = await fetch(`${app.address}/api/v1/projects/${project}/claims`)
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
