import type { Coefficient } from '@/lib/comparison/agreement/coefficient'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import {
  agreementOfReadings,
  agreementOnCoverage,
  quotesOutsideTexts,
  type ReadingMaterial,
} from '@/prisma/seed/agreement-of-readings'
import { readArticle } from '@/prisma/seed/read-article'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'
import { readReading } from '@/prisma/seed/reading'

// How far the two readings of the articles agree: npx tsx prisma/seed/compare-readings.ts

const { articles } = readWorkedProject()
const readings = [readReading('first'), readReading('second')] as const
const material: ReadingMaterial = {
  texts: Object.fromEntries(
    Object.entries(articles).map(([slug, article]) => [
      slug,
      canonicalTextOf(readArticle(article).content),
    ]),
  ),
  questions: [...new Set(readings[1].coverage.map(({ question }) => question))],
  readings,
}
const rows = agreementOfReadings(material)
const coverage = agreementOnCoverage(material)

console.log(`Unit: a sentence of the articles. Value: the position found there, and whether the document holds it.
All sentences: not to be coded counts as a value. Both coded: only sentences that both readers coded.

${line(['', 'either', 'all sentences', '', '', 'both coded', '', ''])}
${line(['question', 'n', 'n', 'percent', 'alpha', 'n', 'percent', 'alpha'])}`)
for (const { question, eitherCount, allSentences, bothCoded } of rows) {
  const cells = [allSentences, bothCoded].flatMap(({ percent, alpha }) => [
    String(percent.counts.units),
    percentWords(percent),
    alphaWords(alpha),
  ])
  console.log(line([question, String(eitherCount), ...cells]))
}
console.log(`
Coverage, by document and question: n ${coverage.percent.counts.units}, ${percentWords(coverage.percent)} %, alpha ${alphaWords(coverage.alpha)}
Quotes outside the texts (titles, standfirsts), not counted: ${quotesOutsideTexts(material).length}`)

function line([name = '', ...cells]: string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(14)).join('')
}

function percentWords(percent: Coefficient): string {
  return percent.status === 'defined' ? (percent.value * 100).toFixed(1) : 'undefined'
}

function alphaWords(alpha: Coefficient): string {
  return alpha.status === 'defined' ? alpha.value.toFixed(3) : 'undefined'
}
