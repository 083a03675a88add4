import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isValidBrief } from '@/lib/editor/is-valid-content'
import { briefMarkdown } from '@/lib/exchange/brief/brief-markdown'
import { checkBrief } from '@/lib/exchange/brief/brief-problems'
import { snapshotOfFile } from '@/lib/exchange/snapshot-of-file'
import { paragraphNumberAt } from '@/lib/text/paragraphs'
import { agreementOfReadings } from '@/prisma/seed/agreement-of-readings'
import { buildWorkedProject } from '@/prisma/seed/build-worked-project'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'
import { readReading } from '@/prisma/seed/reading'
import { briefExport } from '@/tests/support/brief-export'

const brief = readFileSync(
  new URL('../../../prisma/seed/russia-north-korea/brief.md', import.meta.url),
  'utf8',
)
const file = buildWorkedProject(readWorkedProject())
const texts = Object.fromEntries(
  file.documents.map(({ slug, revisions }) => [slug, revisions[0]?.text ?? '']),
)
const slug = 'what-it-rests-on'
const pairs = file.pairs.filter((pair) => pair.question === slug)

/** “quote” (publisher, ¶ number, C-number); a quotation may hold another one. */
const citation = /“((?:[^“”]|“[^”]*”)+)” \(([^,()]+), ¶ (\d+), C-(\d+)\)/g
const citations = Array.from(
  brief.matchAll(citation),
  ([, quote = '', publisher, paragraph, number]) => ({
    quote,
    publisher,
    paragraph: Number(paragraph),
    number: Number(number),
  }),
)

/** What the project knows of a citation: whose claim it is, in which paragraph, and whether those are its words. */
function asHeld({ quote, number }: (typeof citations)[number]) {
  const claim = file.claims.find((candidate) => candidate.number === number)
  const document = file.documents.find((candidate) => candidate.slug === claim?.document)
  const anchor = claim?.anchors.find(({ exact }) => exact.includes(quote))
  const text = texts[document?.slug ?? ''] ?? ''
  return {
    quote,
    publisher: document?.publisher,
    paragraph: anchor ? paragraphNumberAt(text, anchor.start + anchor.exact.indexOf(quote)) : null,
    number,
  }
}

describe('the brief for the leading question', () => {
  it('is in the project as it is written, its citations taken from the claims', () => {
    const [stored, ...others] = file.briefs
    if (!stored) throw new Error('the project has a brief')
    expect(others).toEqual([])
    expect(isValidBrief(stored.content)).toBe(true)
    const snapshot = snapshotOfFile(file, () => crypto.randomUUID())
    const given = briefExport(snapshot, stored.content, stored.title)
    expect(checkBrief(stored.content, given.find)).toMatchObject({ problems: [] })
    const words = (markdown: string) =>
      markdown
        .replaceAll(/\[((?:[^\][]|\\[[\]])*)\]\(<[^>]*>\)/g, '$1')
        .replaceAll(/([\p{L}]) 20\d\d(, ¶)/gu, '$1$2')
        .replaceAll('\\', '')
    const written = words(briefMarkdown(given))
    const missing = brief
      .split('\n')
      .slice(1)
      .filter((line) => line !== '' && !written.includes(line))
    expect(missing).toEqual([])
  })

  it('is about that question, on one page', () => {
    const question = file.questions.find((candidate) => candidate.slug === slug)
    expect(brief.startsWith(`# ${question?.text}\n`)).toBe(true)
    expect(brief.split(/\s+/).length).toBeLessThan(750)
  })

  it('quotes word for word, and names the publisher, the paragraph and the claim', () => {
    expect(citations.length).toBeGreaterThanOrEqual(9)
    expect(citations).toEqual(citations.map(asHeld))
  })

  it('quotes nothing else that is not in an article', () => {
    const words = Array.from(brief.matchAll(/“([^“”]+)”/g), ([, quote = '']) => quote)
    const all = Object.values(texts)
    expect(words.filter((quote) => !all.some((text) => text.includes(quote)))).toEqual([])
  })

  it('cites every document, and no claim that there is not', () => {
    const numbers = Array.from(brief.matchAll(/C-(\d+)/g), ([, number]) => Number(number))
    const known = new Set(file.claims.map(({ number }) => number))
    expect(numbers.filter((number) => !known.has(number))).toEqual([])
    expect(new Set(citations.map(({ publisher }) => publisher))).toEqual(
      new Set(file.documents.map(({ publisher }) => publisher)),
    )
  })

  it('names every position', () => {
    const question = file.questions.find((candidate) => candidate.slug === slug)
    const missing = question?.positions.filter(({ label }) => !brief.includes(`**${label}.**`))
    expect(missing).toEqual([])
  })

  it('counts the pairs as they are judged', () => {
    const count = (outcome: string) =>
      pairs.filter(({ verdicts }) => verdicts[0]?.outcome === outcome).length
    expect(brief).toContain(
      `Of ${pairs.length} pairs ${count('contradiction')} are contradictions, ${count('partial')} partial and ${count('compatible')} compatible.`,
    )
  })

  it.each([
    ['Directly', ['contradiction']],
    ['In degree or in terms', ['partial']],
    ['Only in appearance', ['compatible']],
  ])('puts pairs under “%s” that were judged so', (heading, outcomes) => {
    const line = brief.split('\n').find((words) => words.startsWith(`- **${heading}.**`)) ?? ''
    const named = pairsNamedIn(line)
    expect(named.length).toBeGreaterThan(0)
    expect(
      named.filter(([a, b]) => {
        const pair = pairs.find((known) => known.claimA === a && known.claimB === b)
        return !outcomes.includes(pair?.verdicts[0]?.outcome ?? '')
      }),
    ).toEqual([])
  })

  it('gives the agreement that was measured', () => {
    const [agreement] = agreementOfReadings({
      texts,
      questions: [slug],
      readings: [readReading('first'), readReading('second')],
    })
    const { allSentences, bothCoded } = agreement ?? {}
    const [all, both] = [allSentences, bothCoded].map((measured) => ({
      units: measured?.percent.counts.units,
      percent: measured?.percent.status === 'defined' && (measured.percent.value * 100).toFixed(1),
      alpha: measured?.alpha.status === 'defined' && measured.alpha.value.toFixed(3),
    }))
    expect(brief).toContain(
      `agree on ${all?.percent} % of the ${all?.units} sentences (Krippendorff’s alpha ${all?.alpha}); on the ${both?.units} sentences that both coded on ${both?.percent} % (${both?.alpha})`,
    )
  })
})

/** "C-65 against C-182 and C-188" names two pairs, the lower number first. */
function pairsNamedIn(line: string): [number, number][] {
  const groups = line.matchAll(/((?:C-\d+(?:, | and )?)+) against ((?:C-\d+(?:, | and )?)+)/g)
  return Array.from(groups).flatMap(([, left = '', right = '']) =>
    numbersIn(left).flatMap((a) =>
      numbersIn(right).map((b): [number, number] => (a < b ? [a, b] : [b, a])),
    ),
  )
}

function numbersIn(words: string): number[] {
  return Array.from(words.matchAll(/C-(\d+)/g), ([, number]) => Number(number))
}
