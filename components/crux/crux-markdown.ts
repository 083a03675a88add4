import { describeVoice } from '@/components/passage/describe-voice'
import { standingWords } from '@/components/pictures/picture-words'
import { claimPath, pairPath } from '@/lib/addresses'
import { describeLikelihood } from '@/lib/comparison/compare-likelihoods'
import type {
  Crux,
  CruxQuestion,
  CruxSide,
  CruxStand,
  OpposedQuestion,
} from '@/lib/comparison/crux'
import { leadingPair } from '@/lib/comparison/leading-pair'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import {
  inlineMarkdown,
  linkMarkdown,
  quoteMarkdown,
} from '@/lib/exchange/markdown/escape-markdown'
import type { CruxView } from './crux-view'
import { noPartingWords, silentSideWords } from './crux-words'

type Compared = NonNullable<CruxView['compared']>

/** The page as Markdown. Links begin with the path: see withOrigin. */
export function cruxMarkdown(project: string, { crux, documents }: Compared): string {
  const [first, second] = documents.map((document) => inlineMarkdown(shortDocumentName(document)))
  const section = (title: string, entries: readonly CruxQuestion[]) =>
    entries.length === 0
      ? []
      : [
          `## ${title} (${entries.length})`,
          ...entries.flatMap((entry) => entryMarkdown(project, documents, entry)),
        ]
  return `${[
    `# Where ${first} and ${second} part`,
    documents.map(sourceLine).join('\n'),
    firstPartingLine(crux),
    ...section('Where they oppose each other', crux.opposed),
    ...section('What both say', crux.same),
    ...section('Different positions that are not known to exclude each other', crux.beside),
    ...section(`What only ${first} says`, crux.onlyFirst),
    ...section(`What only ${second} says`, crux.onlySecond),
  ].join('\n\n')}\n`
}

function sourceLine(document: Document): string {
  const facts = [document.title, describePartialDate(document.publishedOn), document.url ?? '']
  return `- ${[shortDocumentName(document), ...facts].filter(Boolean).map(inlineMarkdown).join(', ')}`
}

function firstPartingLine(crux: Crux): string {
  return crux.firstParting
    ? `The first question on which they part: **${inlineMarkdown(crux.firstParting.question.text)}**`
    : noPartingWords(crux)
}

function entryMarkdown(
  project: string,
  documents: [Document, Document],
  entry: CruxQuestion | OpposedQuestion,
): string[] {
  const pair = 'pairs' in entry ? leadingPair(entry.pairs) : null
  return [
    `### ${inlineMarkdown(entry.question.text)}`,
    ...entry.sides.flatMap((side, index) =>
      sideMarkdown(project, documents[index === 0 ? 0 : 1], side),
    ),
    ...(pair
      ? [`${pairLink(project, entry.question.slug, pair)}: ${inlineMarkdown(standingWords(pair))}`]
      : []),
  ]
}

function pairLink(
  project: string,
  question: string,
  { facts }: OpposedQuestion['pairs'][number],
): string {
  const [a, b] = facts.sides.map(({ claimNumber }) => claimNumber)
  return linkMarkdown(`C-${a} against C-${b}`, pairPath(project, question, a ?? 0, b ?? 0))
}

function sideMarkdown(project: string, document: Document, side: CruxSide): string[] {
  const name = inlineMarkdown(shortDocumentName(document))
  if (side.stands.length === 0) return [`**${name}**: ${silentSideWords(side)}`]
  return side.stands.flatMap((stand) => standMarkdown(project, document, name, stand))
}

function standMarkdown(
  project: string,
  document: Document,
  name: string,
  { position, strongest }: CruxStand,
): string[] {
  const { likelihood } = strongest.hedge
  const facts = [
    linkMarkdown(`C-${strongest.number}`, claimPath(project, document.slug, strongest.number)),
    inlineMarkdown(describeVoice(strongest)),
    ...(likelihood === null ? [] : [inlineMarkdown(describeLikelihood(likelihood))]),
  ]
  return [
    `**${name}**: ${inlineMarkdown(position.label)}`,
    strongest.passages.map(({ exact }) => quoteMarkdown(exact)).join('\n>\n> […]\n>\n'),
    `— ${facts.join(', ')}`,
  ]
}
