import type { Metadata } from 'next'
import { ExportPanel } from '@/components/exchange/export-panel'
import { QuoteCheck } from '@/components/exchange/quote-check'
import { summariseExport } from '@/components/exchange/summarise-export'
import { VerifyFilePanel } from '@/components/exchange/verify-file'
import { whatExportReveals } from '@/components/exchange/what-export-reveals'
import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProject, readView } from '@/lib/boundary/page-reads'
import { verifyFileAction } from './actions'

type ExchangePageProps = { params: Promise<{ project: string }> }

export async function generateMetadata({ params }: ExchangePageProps): Promise<Metadata> {
  const { project } = await readProject((await params).project)
  return { title: `Export ${project.title}` }
}

export default async function ExchangePage({ params }: ExchangePageProps) {
  const snapshot = await readProject((await params).project)
  const { formats, contents, check } = summariseExport(snapshot)
  const reveals = whatExportReveals((await readView()).hides)
  return (
    <Page title="Export" lead={<p>{snapshot.project.title}</p>}>
      <Section title="Quotes">
        <QuoteCheck check={check} />
      </Section>
      <Section title="Download">
        <ExportPanel
          project={snapshot.project.slug}
          formats={formats}
          contents={contents}
          reveals={reveals}
        />
      </Section>
      <Section title="Check a file">
        <VerifyFilePanel {...(await pageActions({ verifyFile: verifyFileAction }))} />
      </Section>
    </Page>
  )
}
