import { z } from 'zod'
import { attachment } from '@/lib/boundary/attachment'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewConcordance } from '@/lib/boundary/view-concordance'
import { mostMatchesAtOnce } from '@/lib/claims/annotation-plan'
import { parseClaimFilter } from '@/lib/claims/claim-filter'
import { concordanceCsv } from '@/lib/exchange/csv/concordance-csv'
import { concordanceSorts } from '@/lib/search/sort-concordance'

const schema = z
  .object({
    project: z.string(),
    format: z.enum(['json', 'csv']).default('json'),
    order: z.enum(concordanceSorts).default('document'),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))

/**
 * Every place of the documents that `q` asks for, with the words around it (lib/search/concordance.ts). `document`,
 * `from` and `to` narrow it as they do in the claims table. As JSON, the first 5,000 lines in the order of the
 * documents, with the claims that mark them, and the total; as CSV, all of them in the `order` asked for.
 */
export const GET = route(schema, async ({ project, format, order, ...params }) => {
  const { filter } = parseClaimFilter(params)
  const extent =
    format === 'csv'
      ? { mostLines: Number.POSITIVE_INFINITY, hasMarks: false }
      : { mostLines: mostMatchesAtOnce, hasMarks: true }
  const concordance = await viewConcordance(await localContext(), { project, filter, ...extent })
  if (format === 'json') return concordance
  return attachment(concordanceCsv(concordance, order), {
    ...{ fileName: `${project}-concordance.csv`, plainName: 'concordance.csv' },
    mediaType: 'text/csv; charset=utf-8',
  })
})
