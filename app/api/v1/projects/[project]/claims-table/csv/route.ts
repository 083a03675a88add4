import { attachment } from '@/lib/boundary/attachment'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { claimSearchSchema } from '@/lib/boundary/view-claims'
import { viewProject } from '@/lib/boundary/view-project'
import { matchingClaims } from '@/lib/claim-list/list-claims'
import { readEnv } from '@/lib/env'
import { claimsCsv } from '@/lib/exchange/csv/claims-csv'

/** All claims that match as a CSV file, in the order of the claims table, for its search. The columns are always all. */
export const GET = route(claimSearchSchema, async ({ project, request }) => {
  const snapshot = await viewProject(await localContext(), project)
  const { claims } = matchingClaims(snapshot, request)
  const origin = `http://localhost:${readEnv().port}`
  return attachment(claimsCsv(snapshot, { origin, claims }), {
    ...{ fileName: `${project}-claims.csv`, plainName: 'claims.csv' },
    mediaType: 'text/csv; charset=utf-8',
  })
})
