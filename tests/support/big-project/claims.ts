import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { Assessment, Claim, Hedge, Passage } from '@/lib/claims/claim'
import { claimKinds, confidences } from '@/lib/claims/scales'
import type { EditorNode } from '@/lib/documents/document'
import type { Question, Tag } from '@/lib/questions/question'
import { numberedId, type Random } from '@/tests/support/big-project/random'
import { instantAt, type Sentence, type Source } from '@/tests/support/big-project/sources'

export const annotators = ['Ana Ruiz', '박민수', 'Ben Okafor', 'Лидия Орлова'] as const

type Codebook = { questions: Question[]; tags: Tag[] }

/** What sets some claims apart from the others, by the number of the claim. */
type Fate = 'plain' | 'bare' | 'archived' | 'orphaned' | 'needs-review' | 'moved'

/** A claim on one or two places of the source, most of them on whole sentences. */
export function buildBigClaim(
  random: Random,
  number: number,
  source: Source,
  codebook: Codebook,
): Claim {
  const fate = fateOf(number)
  const sentences = chosenSentences(random, source)
  const createdBy = random.pickSkewed(annotators)
  const createdAt = instantAt(200 + number * 3)
  const places = sentences.map((sentence) => passageOf(random, source, sentence, fate))
  return {
    ...{ id: numberedId(6, number), number, documentId: source.document.id, createdBy, createdAt },
    passages: places,
    version: 1,
    updatedAt: createdAt,
    archivedAt: fate === 'archived' ? instantAt(96_000 + number) : null,
    ...(fate === 'bare'
      ? bareFields
      : saidFields(random, source, sentences, codebook, { createdBy, createdAt })),
  }
}

/** 300 of 20,000 are bare, 500 archived, 200 orphaned, 300 wait for review, 150 were moved. */
function fateOf(number: number): Fate {
  if (number % 67 === 3) return 'bare'
  if (number % 40 === 7) return 'archived'
  if (number % 100 === 11) return 'orphaned'
  if (number % 67 === 13) return 'needs-review'
  return number % 133 === 17 ? 'moved' : 'plain'
}

function chosenSentences(random: Random, { sentences }: Source): Sentence[] {
  const first = random.pick(sentences)
  if (!random.percent(6)) return [first]
  const second = random.pick(sentences)
  return second === first ? [first] : [first, second].toSorted((a, b) => a.start - b.start)
}

function passageOf(random: Random, source: Source, sentence: Sentence, fate: Fate): Passage {
  const { text, id: revisionId } = source.revision
  const range = random.percent(70) ? sentence : partOf(random, text, sentence)
  const anchor = describeAnchor(text, range)
  if (fate === 'orphaned') {
    // What was quoted is in this text no more.
    const exact = `${anchor.exact} (as the first edition had it)`
    return { ...anchor, exact, revisionId, status: 'orphaned', method: 'quote', similarity: 0 }
  }
  if (fate === 'needs-review' || fate === 'moved') {
    return { ...anchor, revisionId, status: fate, method: 'approximate', similarity: 0.91 }
  }
  return { ...anchor, revisionId, status: 'exact', method: 'offsets', similarity: 1 }
}

/** Some whole words of the sentence; all of it where its words are not apart. */
function partOf(random: Random, text: string, { start, end }: Sentence) {
  const words = [...text.slice(start, end).matchAll(/\S+/g)]
  if (words.length < 6) return { start, end }
  const first = words[random.between(0, 2)]
  const last = words[random.between(4, words.length - 1)]
  if (!first || !last) return { start, end }
  return { start: start + first.index, end: start + last.index + last[0].length }
}

type Said = Omit<
  Claim,
  | 'id'
  | 'number'
  | 'documentId'
  | 'passages'
  | 'version'
  | 'createdBy'
  | 'createdAt'
  | 'updatedAt'
  | 'archivedAt'
>

const bareFields: Said = {
  ...{ statement: '', note: null, speaker: null, authorStance: 'asserts', kind: null },
  ...{ asOf: null, horizon: null, sourceConfidence: null, annotatorConfidence: null },
  ...{ status: 'draft', tagIds: [], assessments: [] },
  hedge: { cues: [], likelihood: null },
}

function saidFields(
  random: Random,
  source: Source,
  sentences: Sentence[],
  { questions, tags }: Codebook,
  made: { createdBy: string; createdAt: string },
): Said {
  const speaker = random.percent(24) ? random.pick(source.language.speakers) : null
  const kind = random.pick([null, ...claimKinds])
  const [first] = sentences
  return {
    statement: random.percent(70) && first ? statementOf(source, first) : '',
    note: random.percent(20) ? noteOf(random) : null,
    speaker,
    authorStance:
      speaker === null
        ? random.pickSkewed(['asserts', 'asserts', 'asserts', 'asserts', 'concedes'] as const)
        : random.pick(['reports', 'reports', 'endorses', 'doubts', 'rejects'] as const),
    hedge: hedgeOf(sentences),
    kind,
    asOf: random.percent(10) ? `20${random.between(19, 25)}-0${random.between(1, 9)}` : null,
    horizon: kind === 'forecast' ? random.pick(['2026', 'after the war', '2030-06']) : null,
    sourceConfidence: random.percent(15) ? random.pick(confidences) : null,
    annotatorConfidence: random.percent(40) ? random.pick(confidences) : null,
    status: random.pick(['draft', 'draft', 'checked', 'checked', 'checked', 'disputed'] as const),
    tagIds: tagsOf(random, tags),
    assessments: readingsOf(random, questions, made),
  }
}

function statementOf({ revision }: Source, { start, end }: Sentence): string {
  return revision.text.slice(start, end)
}

function noteOf(random: Random): EditorNode {
  const text = random.pick([
    'Compare the figures of the second table with those of the customs office.',
    'Says the opposite further down, in its conclusion.',
    'Translated by me; the verb can also mean “to suspend”.',
    'Ask whether the author has seen the contract.',
  ])
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}

function hedgeOf(sentences: Sentence[]): Hedge {
  const moods = sentences.flatMap(({ mood }) => (mood.cue === '' ? [] : mood))
  const likelihoods = new Set(moods.flatMap(({ likelihood }) => likelihood ?? []))
  const [likelihood = null] = likelihoods
  return {
    cues: [...new Set(moods.map(({ cue }) => cue))],
    likelihood: likelihoods.size === 1 ? likelihood : null,
  }
}

function tagsOf(random: Random, tags: Tag[]): string[] {
  const count = random.pick([0, 0, 1, 1, 1, 2, 2, 3])
  const live = tags.filter(({ archivedAt }) => archivedAt === null)
  const chosen = Array.from({ length: count }, () => random.pickSkewed(live).id)
  return [...new Set(chosen)]
}

/** Of most claims that they take a position, of some that they take two, of a few that readers differ. */
function readingsOf(
  random: Random,
  questions: Question[],
  { createdBy, createdAt }: { createdBy: string; createdAt: string },
): Assessment[] {
  const count = random.pick([0, 0, 0, 0, 1, 1, 1, 1, 1, 2])
  const chosen = new Set(Array.from({ length: count }, () => random.pickSkewed(questions)))
  return [...chosen].flatMap((question) => {
    const positionId = random.pick(question.positions).id
    const first = { questionId: question.id, positionId, by: createdBy, createdAt }
    if (!random.percent(10)) return [first]
    const by = random.pick(annotators.filter((name) => name !== createdBy))
    const second = random.percent(70) ? positionId : random.pick(question.positions).id
    return [first, { ...first, positionId: second, by }]
  })
}
