import { expect, it } from 'vitest'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { carryClaims } from '@/lib/claims/carry-claims'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

const quote = 'The bridge will be closed to all traffic.'
const between =
  'Other sentences stand in between, about trade, ships, grain and the price of bread in the north of the country.'
const text = `In the first report the mayor said this. ${quote} He gave no reasons.\n\n${between}\n\nYears later the council decided the same. ${quote} A protest followed at once.`

function passageAt(start: number) {
  const anchor = describeAnchor(text, { start, end: start + quote.length })
  return buildPassage({ ...anchor, revisionId: 'one' })
}

it('keeps a passage waiting whose words another passage of the claim has in place', () => {
  const passages = [passageAt(text.indexOf(quote)), passageAt(text.lastIndexOf(quote))]
  const one = { id: 'one', text }
  const two = { id: 'two', text: text.replace('will be', 'will not be') }
  const three = { id: 'three', text: `${two.text}\n\nA last line.` }
  const second = carryClaims([buildClaim({ passages })], [], { before: [one], next: two })
  const third = carryClaims(second.claims, second.former, { before: [one, two], next: three })
  const place = text.indexOf(quote)
  for (const { claims } of [second, third]) {
    expect(claims[0]?.passages).toMatchObject([
      { status: 'needs-review', start: place },
      { exact: quote, start: text.lastIndexOf(quote) + 4 },
    ])
  }
})

it('does not take a place for certain that nobody has decided on before', () => {
  const waiting = { ...passageAt(text.lastIndexOf(quote)), status: 'needs-review' as const }
  const { claims } = carryClaims([buildClaim({ passages: [waiting] })], [], {
    before: [{ id: 'one', text }],
    next: { id: 'two', text: `${text} More.` },
  })
  expect(claims[0]?.passages).toMatchObject([
    { revisionId: 'two', status: 'needs-review', exact: quote, start: waiting.start },
  ])
})
