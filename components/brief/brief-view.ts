import { boardPath, pairsForBriefPath } from '@/lib/addresses'
import type { Brief, BriefSource } from '@/lib/briefs/brief'
import { citationsIn } from '@/lib/briefs/brief-nodes'
import { boardOf } from '@/lib/comparison/board'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { briefHtml } from '@/lib/exchange/brief/brief-html'
import { type BriefCheck, checkBrief } from '@/lib/exchange/brief/brief-problems'
import { type CitedClaim, citedClaims } from '@/lib/exchange/brief/cited-claim'
import { exportMaterial } from '@/lib/exchange/export-material'

export type BriefView = {
  /** The slug of the project. */
  project: string
  projectTitle: string
  brief: Brief
  /** The text to read, citations as their claims are now. */
  html: string
  /** What the citations show, each claim once. */
  cited: CitedClaim[]
  check: BriefCheck
  source: SourceWords
  /** Claims that the brief could cite and does not, because somebody took them out or they came later. */
  uncited: number[]
}

/** What a brief was made from, in words, and where that is. */
export type SourceWords = { label: string; href: string | null }

export function briefViewOf(snapshot: ProjectSnapshot, brief: Brief): BriefView {
  const find = citedClaims(exportMaterial(snapshot, ''))
  const numbers = new Set(citationsIn(brief.content).map(({ claim }) => claim))
  return {
    project: snapshot.project.slug,
    projectTitle: snapshot.project.title,
    brief,
    html: briefHtml(brief.content, find),
    cited: [...numbers].flatMap((number) => find(number) ?? []),
    check: checkBrief(brief.content, find),
    source: sourceWords(snapshot, brief.source),
    uncited: uncitedClaims(snapshot, brief.source, numbers),
  }
}

export function sourceWords(
  { project, questions }: Pick<ProjectSnapshot, 'project' | 'questions'>,
  source: BriefSource,
): SourceWords {
  const slugs = new Set(
    source.kind === 'question' ? [source.question] : source.pairs.map(({ question }) => question),
  )
  const [question] = questions.filter(({ slug }) => slugs.has(slug))
  const text = question?.text ?? 'a question that is not in the project any more'
  if (source.kind === 'question') {
    return { label: text, href: question ? boardPath(project.slug, question.slug) : null }
  }
  const count = source.pairs.length === 1 ? '1 pair' : `${source.pairs.length} pairs`
  const about = slugs.size === 1 ? text : `${slugs.size} questions`
  return {
    label: `${count} on ${about}`,
    href: question ? pairsForBriefPath(project.slug, question.slug) : null,
  }
}

/** By number. Of chosen pairs those are meant that are in them. */
function uncitedClaims(
  snapshot: ProjectSnapshot,
  source: BriefSource,
  cited: ReadonlySet<number>,
): number[] {
  const numberOf = new Map(snapshot.claims.map(({ id, number }) => [id, number]))
  const meant =
    source.kind === 'pairs'
      ? source.pairs.flatMap(({ claimA, claimB }) => [claimA, claimB])
      : snapshot.questions
          .filter(({ slug }) => slug === source.question)
          .flatMap((question) => boardOf({ ...snapshot, question }).rows)
          .flatMap(({ cells }) => cells)
          .flatMap(({ heldClaimIds, leftOutClaimIds }) => [...heldClaimIds, ...leftOutClaimIds])
          .flatMap((id) => numberOf.get(id) ?? [])
  return [...new Set(meant)].filter((number) => !cited.has(number)).toSorted((a, b) => a - b)
}
