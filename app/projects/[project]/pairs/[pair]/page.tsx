import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PairPage } from '@/components/pair/pair-page'
import { parseWalk } from '@/components/pair/pair-search'
import { pairViewOf } from '@/components/pair/pair-view'
import { parsePairSegment, readSegment } from '@/lib/addresses'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProject, readView } from '@/lib/boundary/page-reads'
import type { Claim } from '@/lib/claims/claim'
import { redoAction, undoAction } from '../../actions'
import { giveVerdictAction, pairClaimsAction, resolvePairAction } from './actions'

type PairProps = {
  params: Promise<{ project: string; pair: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PairProps): Promise<Metadata> {
  const { question, claims } = await readPair(params)
  return { title: `C-${claims[0].number} against C-${claims[1].number}: ${question.text}` }
}

export default async function PairOfClaimsPage({ params, searchParams }: PairProps) {
  const { snapshot, question, claims } = await readPair(params)
  const walk = parseWalk(await searchParams, question.slug)
  const { annotator: reviewer } = await readView()
  const view = pairViewOf(snapshot, { question, claims, walk, reviewer }) ?? notFound()
  return (
    <PairPage
      view={view}
      actions={
        await pageActions({
          giveVerdict: giveVerdictAction,
          resolvePair: resolvePairAction,
          pairClaims: pairClaimsAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}

async function readPair(params: PairProps['params']) {
  const segments = await params
  const snapshot = await readProject(segments.project)
  const pair = parsePairSegment(readSegment(segments.pair) ?? '') ?? notFound()
  if (pair.claimA === pair.claimB) notFound()
  const requireClaim = (number: number) =>
    snapshot.claims.find((claim) => claim.number === number) ?? notFound()
  const claims: [Claim, Claim] = [requireClaim(pair.claimA), requireClaim(pair.claimB)]
  const question = snapshot.questions.find(({ slug }) => slug === pair.question) ?? notFound()
  return { snapshot, question, claims }
}
