import { describe, expect, it } from 'vitest'
import { agreementFigures } from '@/lib/comparison/agreement/agreement-figures'
import { agreementUnits, everyUnit, filterUnits } from '@/lib/comparison/agreement/agreement-units'
import { snapshotOfFile } from '@/lib/exchange/snapshot-of-file'
import { verifyProjectFile } from '@/lib/exchange/verify-quotes'
import { agreementOfReadings } from '@/prisma/seed/agreement-of-readings'
import { buildBlindReadings } from '@/prisma/seed/build-blind-readings'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'
import { readReading } from '@/prisma/seed/reading'

const readings = [readReading('first'), readReading('second')] as const
const file = buildBlindReadings(readWorkedProject(), [
  { by: 'First reader', reading: readings[0] },
  { by: 'Second reader', reading: readings[1] },
])
let ids = 0
const snapshot = snapshotOfFile(file, () => `id ${++ids}`)
const texts = Object.fromEntries(
  file.documents.map(({ slug, revisions }) => [slug, revisions.at(-1)?.text ?? '']),
)

describe('the project of the two readings', () => {
  it('has every passage that is in a text, word for word', () => {
    const found = readings
      .flatMap(({ claims }) => claims)
      .filter(({ document, quote }) => texts[document]?.includes(quote))
    expect(snapshot.claims.flatMap(({ assessments }) => assessments)).toHaveLength(found.length)
    const { quotes } = verifyProjectFile(file)
    expect(quotes.filter(({ outcome }) => outcome !== 'OK')).toEqual([])
  })

  it.each(file.questions.map(({ slug }) => slug))(
    'agrees by sentences on %s as the readings do, reckoned without a project',
    (slug) => {
      const [expected] = agreementOfReadings({ texts, questions: [slug], readings })
      const questionId = snapshot.questions.find((question) => question.slug === slug)?.id ?? ''
      const units = agreementUnits(snapshot, { subject: 'positions', spots: 'sentences' })
      const figures = agreementFigures(filterUnits(units, { ...everyUnit, questionId }))
      expect(figures.percent).toEqual(expected?.allSentences.percent)
      expect(figures.alpha).toEqual(expected?.allSentences.alpha)
      expect(figures.annotators).toEqual(['First reader', 'Second reader'])
    },
  )

  it('agrees well beyond chance, and not throughout', () => {
    const units = agreementUnits(snapshot, { subject: 'positions', spots: 'passages' })
    const { kappa, alpha, disagreementCount, unitCount } = agreementFigures(units)
    for (const figure of [kappa, alpha]) {
      expect(figure.status === 'defined' && figure.value).toBeGreaterThan(0.8)
    }
    expect(disagreementCount).toBeGreaterThan(0)
    expect(unitCount).toBeGreaterThan(80)
  })
})
