import type { Anchor } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { BenchSize } from '@/tests/bench/anchoring/bench-size'
import {
  articlesText,
  type BenchText,
  languageText,
  nearCopiesText,
  proseText,
  repetitiveText,
} from '@/tests/bench/anchoring/bench-texts'
import { type LossCase, lossCaseOf } from '@/tests/bench/anchoring/loss-cases'
import { type Revisions, revise, type Scenario, scenarios } from '@/tests/bench/anchoring/mutations'
import { type Answer, type Score, scoreAnswers } from '@/tests/bench/anchoring/score'
import { timed } from '@/tests/bench/anchoring/speed'
import { diffMain, hypothesis, matchMain, ours, type Way } from '@/tests/bench/anchoring/ways'

/** How one way did with one text and what became of it. */
export type Accuracy = {
  text: string
  scenario: Scenario
  way: string
  score: Score
  /** Of the whole job, preparation included, divided by the passages. */
  msPerPassage: number
  /** Whether it was tried on all passages of the scenario, or on a sample. */
  isSample: boolean
  losses: LossCase[]
}

type Case = { text: BenchText; scenarios: readonly Scenario[]; passageCount: number }

/** So many letters of passages with their contexts for each letter of a text hold nearly all of it. */
const markedOver = 2.8
const lettersOfPassage = 162

function markedAllOver(text: BenchText): Case {
  const passageCount = Math.round((text.text.length * markedOver) / lettersOfPassage)
  const name = `${text.name}, all over`
  const about = `${text.about}; marked all over, so that the passages hold it together`
  return { text: { ...text, name, about }, scenarios: lookAlikeScenarios, passageCount }
}

const lookAlikeScenarios: Scenario[] = ['light', 'heavy', 'sentences', 'deleted', 'meaning']
const languageScenarios: Scenario[] = ['heavy', 'deleted', 'plainer', 'finer', 'ocr', 'meaning']

export function accuracyCases(size: BenchSize): Case[] {
  const others = { passageCount: size.otherPassages }
  return [
    { text: proseText(size.longText), scenarios, passageCount: size.prosePassages },
    { text: repetitiveText(size.lookAlikeText), scenarios: lookAlikeScenarios, ...others },
    { text: articlesText(), scenarios, passageCount: 300 },
    { text: nearCopiesText(size.lookAlikeText), scenarios: lookAlikeScenarios, ...others },
    ...(['de', 'fr', 'ru', 'ko', 'zh'] as const).map((code) => ({
      text: languageText(code, size.languageText),
      scenarios: languageScenarios,
      ...others,
    })),
    markedAllOver(proseText(size.languageText)),
    markedAllOver(nearCopiesText(size.languageText)),
  ]
}

/** Every way on the same passages, one after the other; said as soon as it is known. */
export function measureAccuracy(size: BenchSize, say: (line: Accuracy) => void): Accuracy[] {
  const measured: Accuracy[] = []
  for (const { text, scenarios: chosen, passageCount } of accuracyCases(size)) {
    for (const scenario of chosen) {
      const revisions = revise(text, scenario, { passageCount })
      const ways = [hypothesis, ...ours].map((way) => ({ way, sample: Infinity }))
      const slow = [matchMain, diffMain].map((way) => ({ way, sample: size.slowSample }))
      const all = text.name === 'prose' && size.slowSample > 0 ? [...ways, ...slow] : ways
      for (const { way, sample } of all) {
        const found = tryWay(way, revisions, sample)
        const line = { text: text.name, scenario, ...found }
        measured.push(line)
        say(line)
      }
    }
  }
  return measured
}

function tryWay(
  way: Way,
  { oldText, newText, passages }: Revisions,
  sample: number,
): Omit<Accuracy, 'text' | 'scenario'> {
  const step = Math.max(1, Math.floor(passages.length / sample))
  const tried = passages.filter((_, index) => index % step === 0)
  const anchors: Anchor[] = tried.map(({ passage }) => describeAnchor(oldText, passage))
  let answers: Answer[] = []
  const ms = timed(() => {
    answers = way.find(oldText, newText, anchors)
  })
  return {
    way: way.name,
    score: scoreAnswers(newText, tried, answers),
    msPerPassage: ms / tried.length,
    isSample: tried.length < passages.length,
    losses: tried.flatMap(
      (passage, index) => lossCaseOf({ oldText, newText }, passage, answers[index] ?? null) ?? [],
    ),
  }
}
