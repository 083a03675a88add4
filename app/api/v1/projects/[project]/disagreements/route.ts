import { z } from 'zod'
import { knownSearch, parseAgreementSearch } from '@/components/agreement/agreement-search'
import { comparedUnits, parseListSearch } from '@/components/agreement/disagreements-view'
import { attachment } from '@/lib/boundary/attachment'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewProject } from '@/lib/boundary/view-project'
import { isDisagreement } from '@/lib/comparison/agreement/agreement-unit'
import { readEnv } from '@/lib/env'
import { agreementCsv } from '@/lib/exchange/csv/agreement-csv'

/** The list of the disagreements page for the same search, all pages of it, as a CSV file. */
export const GET = route(
  z.object({ project: z.string() }).catchall(z.string()),
  async ({ project, ...params }) => {
    const snapshot = await viewProject(await localContext(), project)
    const search = parseListSearch(knownSearch(snapshot, parseAgreementSearch(params)), params)
    const compared = comparedUnits(snapshot, search)
    const units = search.shows === 'all' ? compared : compared.filter(isDisagreement)
    const name = `${search.subject}-${search.shows === 'all' ? 'compared' : 'disagreements'}.csv`
    const origin = `http://localhost:${readEnv().port}`
    return attachment(agreementCsv(snapshot, units, { origin }), {
      ...{ fileName: `${project}-${name}`, plainName: name },
      mediaType: 'text/csv; charset=utf-8',
    })
  },
)
