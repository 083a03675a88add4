import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangePage } from '@/components/history/change-page'
import { nameOfEntry } from '@/components/history/entry-words'
import { readClaimNumber } from '@/components/history/history-search'
import { pageActions } from '@/lib/boundary/page-actions'
import { readChange, readProjectHeading, readView } from '@/lib/boundary/page-reads'
import { redoAction, undoAction } from '../../actions'
import { restoreClaimVersionAction, takeBackAction } from '../actions'

type ChangeProps = {
  params: Promise<{ project: string; change: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(props: ChangeProps): Promise<Metadata> {
  const { detail } = await read(props)
  return { title: nameOfEntry(detail.entry) }
}

export default async function ChangeOfProjectPage(props: ChangeProps) {
  const { slug, detail, claim } = await read(props)
  return (
    <ChangePage
      project={slug}
      detail={detail}
      claim={claim}
      actor={(await readView()).annotator}
      now={new Date().toISOString()}
      actions={
        await pageActions({
          takeBack: takeBackAction,
          restoreClaimVersion: restoreClaimVersionAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}

async function read({ params, searchParams }: ChangeProps) {
  const { project, change } = await params
  const { slug } = await readProjectHeading(project)
  const { from, claim: claimText } = await searchParams
  if (!/^[1-9]\d{0,8}$/.test(change)) notFound()
  const claim = readClaimNumber(claimText)
  const detail = await readChange(slug, Number(change), readOffset(from), claim)
  return { slug, detail, claim }
}

function readOffset(from: string | string[] | undefined): number {
  return typeof from === 'string' && /^\d{1,9}$/.test(from) ? Number(from) : 0
}
