import type { Metadata } from 'next'
import { AgreementPage } from '@/components/agreement/agreement-page'
import { knownSearch, parseAgreementSearch } from '@/components/agreement/agreement-search'
import { agreementViewOf } from '@/components/agreement/agreement-view'
import { readProject, readView } from '@/lib/boundary/page-reads'

type AgreementProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: AgreementProps): Promise<Metadata> {
  const { project } = await readProject((await params).project)
  return { title: `Agreement on ${project.title}` }
}

export default async function ProjectAgreementPage({ params, searchParams }: AgreementProps) {
  const snapshot = await readProject((await params).project)
  const search = knownSearch(snapshot, parseAgreementSearch(await searchParams))
  return <AgreementPage view={agreementViewOf(snapshot, search, (await readView()).hides)} />
}
