import type { CodedUnit, Coefficient } from '@/lib/comparison/agreement/coefficient'
import { krippendorffAlpha } from '@/lib/comparison/agreement/krippendorff-alpha'
import { percentAgreement } from '@/lib/comparison/agreement/percent-agreement'
import { countsForDocument } from '@/lib/comparison/voice'
import { sentencesOf } from '@/lib/text/sentences'
import { rangesOverlap, type TextRange } from '@/lib/text/text-range'
import type { Reading } from '@/prisma/seed/reading'

export type Agreement = { percent: Coefficient; alpha: Coefficient }

/**
 * How far two readings agree on one question. The unit is a sentence of the articles. Its value is the position that
 * the reading finds there, and whether the document holds it or only quotes it.
 */
export type QuestionAgreement = {
  question: string
  /** Sentences that at least one of the two coded on the question. */
  eitherCount: number
  /** Every sentence, not being coded a value like any other. Tells whether they found the same passages. */
  allSentences: Agreement
  /** Only sentences that both coded. Tells whether they read the same passages alike. */
  bothCoded: Agreement
}

export type ReadingMaterial = {
  /** Canonical text by document. */
  texts: Readonly<Record<string, string>>
  questions: readonly string[]
  readings: readonly [Reading, Reading]
}

/** No slug looks like this: a position may well be called "none". */
const notCoded = '(not coded)'

export function agreementOfReadings(material: ReadingMaterial): QuestionAgreement[] {
  const sentences = Object.entries(material.texts).flatMap(([document, text]) =>
    sentencesOf(text).map((range) => ({ document, range })),
  )
  return material.questions.map((question) => {
    const units = sentences.map(({ document, range }) =>
      material.readings.map((reading) =>
        positionAt(reading, question, { document, range, text: material.texts[document] ?? '' }),
      ),
    )
    return {
      question,
      eitherCount: units.filter((unit) => unit.some((value) => value !== null)).length,
      allSentences: agreementOn(units.map((unit) => unit.map((value) => value ?? notCoded))),
      bothCoded: agreementOn(units),
    }
  })
}

/** On what every document does with every question, cell by cell. */
export function agreementOnCoverage({ questions, texts, readings }: ReadingMaterial): Agreement {
  const cells = Object.keys(texts).flatMap((document) =>
    questions.map((question) =>
      readings.map(
        ({ coverage }) =>
          coverage.find((cell) => cell.document === document && cell.question === question)
            ?.state ?? null,
      ),
    ),
  )
  return agreementOn(cells)
}

/** Quotes that are not in the text of their document, such as its title: they belong to no sentence. */
export function quotesOutsideTexts({ texts, readings }: ReadingMaterial): string[] {
  return readings
    .flatMap(({ claims }) => claims)
    .filter(({ document, quote }) => !texts[document]?.includes(quote))
    .map(({ quote }) => quote)
}

function agreementOn(units: CodedUnit[]): Agreement {
  return { percent: percentAgreement(units), alpha: krippendorffAlpha(units) }
}

type Sentence = { document: string; range: TextRange; text: string }

/** Null where the reading finds no position there; several positions are one value. */
function positionAt(reading: Reading, question: string, sentence: Sentence): string | null {
  const found = reading.claims
    .filter((claim) => claim.question === question && claim.document === sentence.document)
    .filter(({ quote }) => rangesOverlap(rangeOf(sentence.text, quote), sentence.range))
    .map((claim) => (countsForDocument(claim) ? claim.position : `${claim.position}, not held`))
  return found.length === 0 ? null : [...new Set(found)].toSorted().join(' and ')
}

function rangeOf(text: string, quote: string): TextRange {
  const start = text.indexOf(quote)
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + quote.length }
}
