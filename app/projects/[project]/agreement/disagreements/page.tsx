import type { Metadata } from 'next'
import { knownSearch, parseAgreementSearch } from '@/components/agreement/agreement-search'
import { agreementViewOf } from '@/components/agreement/agreement-view'
import { DisagreementsPage } from '@/components/agreement/disagreements-page'
import { disagreementsViewOf, parseListSearch } from '@/components/agreement/disagreements-view'
import { readProject, readView } from '@/lib/boundary/page-reads'

type DisagreementsProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: DisagreementsProps): Promise<Metadata> {
  const { project } = await readProject((await params).project)
  return { title: `Disagreements of annotators on ${project.title}` }
}

export default async function ProjectDisagreementsPage(props: DisagreementsProps) {
  const snapshot = await readProject((await props.params).project)
  const params = await props.searchParams
  const search = knownSearch(snapshot, parseAgreementSearch(params))
  return (
    <DisagreementsPage
      view={disagreementsViewOf(snapshot, parseListSearch(search, params))}
      agreement={agreementViewOf(snapshot, search, (await readView()).hides)}
    />
  )
}
