import { type InlineNode, listNodes } from '@/lib/briefs/brief-nodes'
import {
  type AgreementFigures,
  agreementFigures,
} from '@/lib/comparison/agreement/agreement-figures'
import { agreementUnits } from '@/lib/comparison/agreement/agreement-units'
import type { Coefficient, UndefinedReason } from '@/lib/comparison/agreement/coefficient'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document, EditorNode } from '@/lib/documents/document'
import type { BriefMaterial } from '@/lib/exchange/brief/brief-material'
import { counted, joined } from '@/lib/exchange/brief/brief-words'
import { verifyQuotes } from '@/lib/exchange/verify-quotes'
import { compareText } from '@/lib/text/compare-text'

/** The documents that the brief rests on, with their addresses. */
export function sourceNodes({ questions }: BriefMaterial): EditorNode[] {
  const documents = new Map(
    questions.flatMap(({ board }) => board.columns.map(({ document }) => [document.id, document])),
  )
  return listNodes([...documents.values()].map(sourceEntry))
}

function sourceEntry({ title, authors, publisher, publishedOn, url }: Document): InlineNode[] {
  const named: InlineNode =
    url === null
      ? title
      : { type: 'text', text: title, marks: [{ type: 'link', attrs: { href: url } }] }
  const facts = [...authors, publisher, describePartialDate(publishedOn)]
  return [named, `, ${facts.filter((fact) => fact !== '').join(', ')}`]
}

/** Who made it, when and from what; how far they agree; what is not claimed. `madeOn` is an ISO 8601 instant. */
export function methodNodes(
  material: BriefMaterial,
  { madeOn, madeBy }: { madeOn: string; madeBy: string },
): EditorNode[] {
  const lines = [
    `Made on ${describePartialDate(madeOn.slice(0, 10))} by ${madeBy} from the project “${material.snapshot.project.title}”.`,
    annotatorLine(material),
    reviewerLine(material),
    agreementLine('positions', material),
    agreementLine('verdicts', material),
    quoteLine(material),
    'Likelihoods are the sources’ own. No verdict says who is right.',
  ]
  return listNodes(lines.map((line) => [line]))
}

/** Who reads claims as taking a position on the questions, and how many. */
function annotatorLine({ snapshot, questions }: BriefMaterial): string {
  const asked = new Set(questions.map(({ question }) => question.id))
  const counts = new Map<string, number>()
  let total = 0
  for (const { assessments, archivedAt } of snapshot.claims) {
    const readers = new Set(
      assessments.filter(({ questionId }) => asked.has(questionId)).map(({ by }) => by),
    )
    if (archivedAt !== null || readers.size === 0) continue
    total += 1
    for (const reader of readers) counts.set(reader, (counts.get(reader) ?? 0) + 1)
  }
  if (total === 0) return 'No claim takes a position yet.'
  const people = [...counts]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, count]) => `${name} (${count.toLocaleString('en')})`)
  return `${counted(total, 'claim')}, annotated by ${joined(people)}.`
}

function reviewerLine({ pairs }: BriefMaterial): string {
  const judged = pairs.filter(
    ({ standing }) => standing.outcome !== null || standing.state === 'split',
  )
  if (judged.length === 0) return `Of ${counted(pairs.length, 'pair')} none is judged.`
  const people = judged.flatMap(({ standing }) => [
    ...standing.reviewers,
    ...(standing.resolution ? [standing.resolution.by] : []),
  ])
  const names = [...new Set(people)].toSorted(compareText)
  return `${judged.length.toLocaleString('en')} of ${counted(pairs.length, 'pair')} judged by ${joined(names)}.`
}

const subjects = {
  positions: { on: 'On positions', unit: 'passage' },
  verdicts: { on: 'On verdicts', unit: 'pair' },
}

function agreementLine(
  subject: 'positions' | 'verdicts',
  { snapshot, questions }: BriefMaterial,
): string {
  const asked = questions.map(({ question }) => question)
  const units = agreementUnits({ ...snapshot, questions: asked }, { subject, spots: 'passages' })
  return agreementWords(subjects[subject], agreementFigures(units))
}

function agreementWords(
  { on, unit }: { on: string; unit: string },
  { annotators, unitCount, percent, alpha }: AgreementFigures,
): string {
  if (percent.status === 'undefined')
    return `${on}: agreement is undefined, ${why[percent.because]}.`
  const share = `${(percent.value * 100).toFixed(1)} %`
  return `${on} ${joined(annotators)} agree on ${share} of the ${counted(unitCount, unit)} that at least two of them coded (Krippendorff’s alpha ${alphaWords(alpha)}).`
}

function alphaWords(alpha: Coefficient): string {
  return alpha.status === 'defined' ? alpha.value.toFixed(3) : `undefined: ${why[alpha.because]}`
}

const why: Record<UndefinedReason, string> = {
  'nothing-to-compare': 'nothing was coded by two people',
  'no-variation': 'all values are the same one',
  'not-two-coders': 'there are not exactly two coders',
  'no-scale': 'the values have no order',
  'several-scales': 'there are several scales',
}

function quoteLine({ snapshot, questions }: BriefMaterial): string {
  const asked = new Set(questions.map(({ question }) => question.id))
  const claims = snapshot.claims.filter(
    ({ archivedAt, assessments }) =>
      archivedAt === null && assessments.some(({ questionId }) => asked.has(questionId)),
  )
  const checks = verifyQuotes({ ...snapshot, claims })
  const failing = checks.filter(({ outcome }) => outcome !== 'OK').length
  const paragraphs = 'Paragraphs are counted through the whole text, headings included.'
  if (checks.length === 0) return paragraphs
  if (failing > 0) {
    return `${failing.toLocaleString('en')} of ${counted(checks.length, 'quote')} did not stand in the text as quoted. ${paragraphs}`
  }
  return `All ${counted(checks.length, 'quote')} stood in their texts word for word. ${paragraphs}`
}
