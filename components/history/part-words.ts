import { stateWords } from '@/components/board/coverage-words'
import {
  fieldWords,
  kindWords,
  stanceWords,
  statusWords,
} from '@/components/claim-words/claim-words'
import {
  confidenceWords,
  kindWords as disagreementWords,
  outcomeWords,
} from '@/components/pair/verdict-words'
import { likelihoods } from '@/lib/claims/scales'
import { describeLikelihood } from '@/lib/comparison/compare-likelihoods'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { editorNodeSchema } from '@/lib/documents/document'
import type { ChangedPart, PartName } from '@/lib/history/changes'
import { findNamed, type Names } from '@/lib/history/names'
import type { RecordedValue } from '@/lib/history/recorded-row'

type PartWords = {
  label: (part: ChangedPart, names: Names) => string
  /** How a value is said; as it is where this is left out. */
  value?: (value: string, names: Names) => string
  /** What it means that nothing is said; nothing in particular where this is left out. */
  nothing?: string
}

/** What a part is called: "Likelihood", "Position on “Will it last?”, as Ana reads it". */
export function labelOfPart(part: ChangedPart, names: Names): string {
  return partWords[part.name].label(part, names)
}

/** What a part says, in words; null where it says nothing. */
export function valueOfPart(
  { name }: ChangedPart,
  value: RecordedValue,
  names: Names,
): string | null {
  if (value === null) return null
  return partWords[name].value?.(String(value), names) ?? String(value)
}

/** What it means that a part says nothing, where it means something. */
export function nothingOfPart({ name }: ChangedPart): string | null {
  return partWords[name].nothing ?? null
}

const named = (label: string) => () => label

/** The words for a value, or the value itself where a later version gave it. */
function lookUp(words: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => words[value] ?? value
}

function labels<Key extends string>(words: Readonly<Record<Key, { label: string }>>) {
  const entries = Object.entries<{ label: string }>(words)
  return Object.fromEntries(entries.map(([key, { label }]) => [key, label]))
}

const reader = ({ row }: ChangedPart, names: Names) => findNamed(names, 'person', row.byId)?.name
const reviewer = ({ row }: ChangedPart, names: Names) =>
  findNamed(names, 'person', row.reviewerId)?.name
const claimName = (id: string, names: Names) => {
  const number = findNamed(names, 'claim', id)?.number
  return number === undefined ? 'a claim' : `C-${number}`
}
const positionName = (names: Names, id: RecordedValue | undefined) =>
  `“${findNamed(names, 'position', id)?.label ?? 'a position'}”`

const exampleWords = lookUp({
  include: 'belongs here',
  exclude: 'only seems to belong here',
})

const ofExample =
  (label: string): PartWords['label'] =>
  ({ row }, names) =>
    `${label} of the example ${claimName(String(row.claimId), names)}`

const exampleOf: PartWords['label'] = ({ row }, names) =>
  row.positionId === undefined ? 'Example' : `Example for ${positionName(names, row.positionId)}`

const byReviewer =
  (label: string): PartWords['label'] =>
  (part, names) => {
    const name = reviewer(part, names)
    return name === undefined ? label : `${label} of ${name}`
  }

const byReader =
  (label: string): PartWords['label'] =>
  (part, names) => {
    const name = reader(part, names)
    return name === undefined ? label : `${label} by ${name}`
  }

const ofPosition =
  (label: string): PartWords['label'] =>
  ({ row }) =>
    `${label} “${row.label}”`

const partWords: Record<PartName, PartWords> = {
  'anchor.exact': { label: named('Passage') },
  'anchor.status': {
    label: named('Where the passage is'),
    value: lookUp({
      exact: 'found in its place',
      moved: 'found in another place',
      'needs-review': 'to be reviewed',
      orphaned: 'lost',
    }),
  },
  'assessment.positionId': {
    label: (part, names) => {
      const question = findNamed(names, 'question', part.row.questionId)?.text
      const about = question === undefined ? 'Position' : `Position on “${question}”`
      const name = reader(part, names)
      return name === undefined ? about : `${about}, as ${name} reads it`
    },
    value: (id, names) => findNamed(names, 'position', id)?.label ?? 'a position',
  },
  'claim.statement': { label: named(fieldWords.statement) },
  'claim.speaker': { label: named(fieldWords.speaker), nothing: 'the author' },
  'claim.authorStance': {
    label: named(fieldWords.authorStance),
    value: lookUp(labels(stanceWords)),
  },
  'claim.hedgeCues': { label: named('Hedge words'), value: listOfCues },
  'claim.likelihood': { label: named('Likelihood'), value: likelihoodWords },
  'claim.kind': { label: named(fieldWords.kind), value: lookUp(labels(kindWords)) },
  'claim.asOf': { label: named(fieldWords.asOf) },
  'claim.horizon': { label: named(fieldWords.horizon) },
  'claim.sourceConfidence': {
    label: named(fieldWords.sourceConfidence),
    value: lookUp(confidenceWords),
  },
  'claim.annotatorConfidence': {
    label: named('Confidence in the reading'),
    value: lookUp(confidenceWords),
  },
  'claim.status': { label: named(fieldWords.status), value: lookUp(statusWords) },
  'claimTag.tagId': {
    label: named('Tag'),
    value: (id, names) => findNamed(names, 'tag', id)?.name ?? 'a tag',
  },
  'claim.note': { label: named(fieldWords.note), value: textOfTree },
  'contextCheck.turn': {
    label: byReader('Context checked'),
  },
  'pair.pairedById': {
    label: named('Set side by side by'),
    value: (id, names) => findNamed(names, 'person', id)?.name ?? 'somebody',
    nothing: 'nobody',
  },
  'verdict.outcome': { label: byReviewer('Verdict'), value: lookUp(labels(outcomeWords)) },
  'verdict.kinds': {
    label: byReviewer('Kinds in the verdict'),
    value: listOfKinds,
  },
  'verdict.supersedingClaimId': { label: named('The newer claim'), value: claimName },
  'verdict.reason': { label: byReviewer('Reason') },
  'verdict.confidence': { label: byReviewer('Confidence'), value: lookUp(confidenceWords) },
  'resolution.outcome': { label: byReader('Resolution'), value: lookUp(labels(outcomeWords)) },
  'resolution.kinds': { label: named('Kinds in the resolution'), value: listOfKinds },
  'resolution.supersedingClaimId': { label: named('The newer claim'), value: claimName },
  'resolution.reason': { label: byReader('Reason for the resolution') },
  'resolution.overrideReason': { label: named('Although readers differ, because') },
  'question.text': { label: named('Question') },
  'question.description': { label: named('Description') },
  'question.isScale': {
    label: named('The positions'),
    value: () => 'form a scale',
    nothing: 'form no scale',
  },
  'question.parentId': {
    label: named('A part of'),
    value: (id, names) => findNamed(names, 'question', id)?.text ?? 'a question',
  },
  'position.label': { label: named('Position') },
  'position.definition': { label: ofPosition('Definition of') },
  'position.mergedIntoId': {
    label: ofPosition('Merged:'),
    value: (id, names) => `into ${positionName(names, id)}`,
    nothing: 'stands alone',
  },
  'position.archivedAt': {
    label: ofPosition('Position'),
    value: () => 'archived',
    nothing: 'in use',
  },
  'positionExample.claimId': { label: exampleOf, value: claimName },
  'positionExample.kind': { label: ofExample('Use'), value: exampleWords },
  'positionExample.note': { label: ofExample('Note') },
  'positionRelation.relation': {
    label: ({ row }, names) =>
      `${positionName(names, row.positionAId)} and ${positionName(names, row.positionBId)}`,
    value: lookUp({ exclusive: 'exclude each other', compatible: 'go together' }),
    nothing: 'not said',
  },
  'coverage.state': {
    label: (part, names) => {
      const name = reader(part, names)
      return name === undefined ? 'The document' : `The document, as ${name} checked it`
    },
    value: lookUp(stateWords),
  },
  'coverage.note': { label: named('Note') },
  'tag.name': { label: named('Name') },
  'tag.description': { label: named('Description') },
  'tag.parentId': {
    label: named('Below'),
    value: (id, names) => findNamed(names, 'tag', id)?.name ?? 'a tag',
  },
  'tag.ordinal': {
    label: named('Place among the tags'),
    value: (place) => `number ${Number(place) + 1}`,
  },
  'tag.colour': { label: named('Colour'), value: (place) => `number ${Number(place) + 1}` },
  'tag.mergedIntoId': {
    label: named('Merged into'),
    value: (id, names) => `#${findNamed(names, 'tag', id)?.name ?? 'a tag'}`,
  },
  'tagAlias.name': { label: named('Also found as') },
  'tagExample.claimId': { label: exampleOf, value: claimName },
  'tagExample.kind': { label: ofExample('Use'), value: exampleWords },
  'tagExample.note': { label: ofExample('Note') },
  'document.title': { label: named('Title') },
  'document.standfirst': { label: named('Standfirst') },
  'document.authors': { label: named('Authors'), value: (json) => readList(json).join(', ') },
  'document.publisher': { label: named('Publisher') },
  'document.publishedOn': { label: named('Published on') },
  'document.url': { label: named('Web address') },
  'document.language': { label: named('Language') },
  'document.provenance': { label: named('Where it is from') },
  'revision.importMethod': {
    label: ({ row }) => `Text, revision ${row.number}`,
    value: lookUp({
      paste: 'pasted',
      txt: 'from a text file',
      md: 'from a Markdown file',
      html: 'from an HTML file',
      docx: 'from a Word file',
      pdf: 'from a PDF file',
      epub: 'from an EPUB file',
      url: 'from the web',
      correction: 'corrected by hand',
      'project-file': 'from a project file',
    }),
  },
  'revision.sourceName': { label: named('Read from') },
  'revision.note': { label: named('What was changed') },
  'brief.title': { label: named('Title') },
  'brief.content': { label: named('Text'), value: textOfTree },
  'savedView.name': { label: named('Name') },
  'savedView.search': { label: named('Address') },
  'project.title': { label: named('Title') },
  'project.description': { label: named('Description') },
}

function likelihoodWords(value: string): string {
  const likelihood = likelihoods.find((known) => known === value)
  return likelihood === undefined ? value : describeLikelihood(likelihood)
}

function listOfKinds(json: string): string {
  return readList(json).map(lookUp(disagreementWords)).join(', ')
}

function listOfCues(json: string): string {
  return readList(json)
    .map((cue) => `“${cue}”`)
    .join(', ')
}

function readList(json: string): string[] {
  const list: unknown = JSON.parse(json)
  return Array.isArray(list) ? list.map(String) : []
}

function textOfTree(json: string): string {
  return canonicalTextOf(editorNodeSchema.parse(JSON.parse(json)))
}
