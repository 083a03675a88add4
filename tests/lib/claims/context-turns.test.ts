import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageKeyOf } from '@/lib/claims/context-check'
import { checksOfTurns, contextTurns, describeTurns } from '@/lib/claims/context-turns'
import { arbitraryText } from '@/tests/support/arbitrary-text'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

type Voice = Partial<Parameters<typeof buildClaim>[0]>

/** The turns of a claim whose passages stand between brackets. */
function turnsIn(example: string, language = 'en', voice: Voice = {}) {
  const { text, passages } = markedPassages(example)
  return { text, turns: contextTurns(text, language, buildClaim({ passages, ...voice })) }
}

function markedPassages(example: string) {
  const parts = example.split(/[[\]]/)
  const passages = parts.flatMap((exact, index) => {
    if (index % 2 === 0) return []
    const start = parts.slice(0, index).join('').length
    return buildPassage({ start, end: start + exact.length, exact })
  })
  return { text: parts.join(''), passages }
}

function wordsIn(example: string, language?: string, voice?: Voice): string {
  return describeTurns(turnsIn(example, language, voice).turns)
}

const turned: [language: string, example: string, words: string][] = [
  ['en', '[The alliance is unbreakable], but nobody tested it.', '… but nobody tested it.'],
  ['en', '[The alliance is unbreakable] – yet untested.', '… yet untested.'],
  ['en', '“[The alliance is unbreakable],” but he smiled.', '… but he smiled.'],
  ['en', '[It binds both], although neither enforces it.', '… although neither enforces it.'],
  ['en', '[It will last]; however, nobody knows.', '… however, nobody knows.'],
  ['en', '[It will last]. But nobody knows. Not yet.', '… But nobody knows.'],
  ['en', '[It will last]. In turn, however, it costs.', '… however, it costs.'],
  ['en', '[It will last]. “Not so,” he said.', '… Not so,” he said.'],
  ['en', '[It will last]. Critics say it will end.', '… Critics say it will end.'],
  ['en', '[It will last].\n\nBut nobody knows. And so on.', '… But nobody knows.'],
  ['en', 'It does not mean that [it will last].', 'not mean that …'],
  ['en', 'It doesn’t mean [it will last].', 'n’t mean …'],
  ['en', 'There is no evidence that [it will last].', 'no evidence that …'],
  ['en', 'It would be wrong to call it [simply transactional].', 'wrong to call it …'],
  [
    'en',
    'It is not in Russia’s (nor indeed China’s) interest to help or [to undermine sanctions].',
    'not in Russia’s (nor indeed China’s) interest to help or …',
  ],
  ['en', 'While [many weapons fail], most work.', 'While …, most work.'],
  [
    'en',
    'He hopes, like the others, that although [it is costly], it pays.',
    'although …, it pays.',
  ],
  ['en', '[The alliance is unbreakable], officials like to say.', '… like to say.'],
  ['en', 'As critics point out, [it will not last].', 'critics point out, …'],
  ['en', 'This is what they supposedly did. [It will last].', ''],
  ['en', 'This is the view of its critics. [It will last].', 'critics. …'],
  ['de', '[Das Bündnis hält], aber niemand hat es geprüft.', '… aber niemand hat es geprüft.'],
  ['de', '[Das Bündnis hält]. Moskau hat jedoch Zweifel.', '… jedoch Zweifel.'],
  [
    'de',
    'Es ist nicht sicher, dass [es hält]. Obwohl [es teuer ist], hält es.',
    'Obwohl …, hält es.',
  ],
  ['de', 'Niemand behauptet, es sei kein [Bündnis auf Dauer].', 'kein …'],
  ['fr', '[L’alliance tiendra], mais à quel prix ?', '… mais à quel prix ?'],
  ['fr', '[L’alliance tiendra]. Moscou, toutefois, en doute.', '… toutefois, en doute.'],
  ['fr', 'Bien qu’[elle coûte cher], elle tient.', 'Bien qu’ …, elle tient.'],
  ['fr', 'Il n’est pas vrai que [l’alliance tiendra].', 'pas vrai que …'],
  ['es', '[La alianza durará], pero nadie lo sabe.', '… pero nadie lo sabe.'],
  ['ru', '[Союз прочен], но его никто не проверял.', '… но его никто не проверял.'],
  ['ru', '[Союз прочен]. Тем не менее Москва сомневается.', '… Тем не менее Москва сомневается.'],
  ['ru', 'Москва не считает, [союз прочным].', ''],
  ['ru', 'Москва никогда [не нарушит договор].', 'никогда …'],
  ['ko', '[동맹은 굳건하다]. 하지만 아무도 시험하지 않았다.', '… 하지만 아무도 시험하지 않았다.'],
  ['ko', '[동맹은 굳건하지만] 비용이 크다.', '… 비용이 크다.'],
  ['ko', '[동맹은 영원하지] 않다.', '… 않다.'],
  ['zh', '[关系持久]，但没有人知道。', '… 但没有人知道。'],
  ['zh', '[關係持久]。然而沒有人知道。', '… 然而沒有人知道。'],
  ['zh', '两国并非[永久盟友]。', '并非 …'],
  ['ja', '[関係は続く]。しかし、誰も知らない。', '… しかし、誰も知らない。'],
  ['ja', '[関係は続く]とは限らない。', '… とは限らない。'],
]

const left: [language: string, example: string][] = [
  ['en', '[The alliance is unbreakable], and everybody knows.'],
  ['en', 'But [the alliance is unbreakable].'],
  ['en', 'It is costly, but [it will last].'],
  ['en', 'Though it is costly, [it will last].'],
  ['en', 'Not only [will it last], but it will grow.'],
  ['en', '[It will last], not least because of China.'],
  ['en', '[Kim will help]; Putin may help him, but not much.'],
  ['en', 'It was not until 2012 that [they agreed].'],
  ['en', 'They did not sign, and [they trade again].'],
  ['en', 'This is no longer true. [They trade again].'],
  [
    'en',
    '[They trade again]. He said little, spoke of other things, and left it at that, however.',
  ],
  ['en', '[They trade again]. Although it costs, it pays.'],
  ['en', '[They trade again] (though at a loss).'],
  ['en', '[They trade again].\n\nThis however small sum is all.\n\nBut no.'],
  ['en', '[Russia trades, but at a loss].'],
  ['en', '[It will last], but [nobody knows].'],
  ['en', 'It is a butter [mountain]. Butter again.'],
  ['de', '[Das Bündnis hält]. Nicht nur das: es wächst.'],
  ['fr', 'Non seulement [elle tient] mais elle grandit.'],
  ['ru', '[Союз прочен], а также выгоден.'],
  ['ru', '[Союз не только прочен], но и выгоден.'],
  ['zh', '两国不但[是盟友]。'],
  ['ko', '[동맹은 굳건하다]. 그리고 지금도 그렇다.'],
]

describe('contextTurns', () => {
  it.each(turned)('in %s, of “%s”', (language, example, words) => {
    expect(wordsIn(example, language)).toBe(words)
  })

  it.each(left)('none in %s, of “%s”', (language, example) => {
    expect(wordsIn(example, language)).toBe('')
  })

  it('by the first part of a language tag, and none where it has no list', () => {
    const example = '[It will last], but nobody knows.'
    expect(wordsIn(example, 'en-GB')).not.toBe('')
    expect(wordsIn(example, 'EN_us')).not.toBe('')
    for (const unknown of ['', 'und', 'tlh', 'e']) expect(wordsIn(example, unknown)).toBe('')
  })

  it.each(['doubts', 'rejects', 'concedes'] as const)(
    'none where the author %s the claim: its reading has the turn',
    (authorStance) => {
      expect(wordsIn('[It will last], but nobody knows.', 'en', { authorStance })).toBe('')
    },
  )

  it('leave whose words they are to the voice of the claim', () => {
    const example = 'As critics point out, [it will end].'
    expect(wordsIn(example)).not.toBe('')
    expect(wordsIn(example, 'en', { speaker: 'Critics', authorStance: 'reports' })).toBe('')
  })

  it('none of a passage that waits for review, or that is not in the text any more', () => {
    for (const status of ['needs-review', 'orphaned'] as const) {
      const { text, passages } = markedPassages('[It will last], but nobody knows.')
      const claim = buildClaim({ passages: passages.map((passage) => ({ ...passage, status })) })
      expect(contextTurns(text, 'en', claim)).toEqual([])
    }
  })

  it('on both sides of a passage, and of each passage', () => {
    expect(wordsIn('While [one fails], most work. No sign of [trade], but of talks.')).toBe(
      'While …, most work. / No sign of … / … but of talks.',
    )
  })

  it('cut what is long', () => {
    const long = `[It will last], but ${'on and on '.repeat(100)}.`
    expect(wordsIn(long).length).toBeLessThan(100)
  })

  it.each([
    ['[It will last], but nobody knows. Nobody.', 'It will last, but nobody knows.'],
    ['It lasts. Nobody says that [it will]. No.', ''],
    ['He left. It does not mean that [it will last]. No.', 'It does not mean that it will last'],
    ['He left. While [many fail], most work. No.', 'While many fail, most work.'],
    ['[It will last]. But nobody knows. No.', 'It will last. But nobody knows.'],
    ['[It will last].\n\nBut nobody knows. No.', 'It will last.\n\nBut nobody knows.'],
  ])('say how far the passage has to go: %s', (example, extended) => {
    const { text, turns } = turnsIn(example)
    const shown = turns.map((turn) => text.slice(turn.extended.start, turn.extended.end))
    expect(shown.join('')).toBe(extended)
  })

  it('are gone when the passage takes them in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...turned), ([language, example]) => {
        const { text, turns } = turnsIn(example, language)
        for (const { extended, words } of turns) {
          const exact = text.slice(extended.start, extended.end)
          const claim = buildClaim({ passages: [buildPassage({ ...extended, exact })] })
          expect(describeTurns(contextTurns(text, language, claim))).not.toContain(words)
        }
      }),
    )
  })

  it('lie in the text, around the passage, whatever the text is', () => {
    const turning = fc.constantFrom(
      ' but ',
      '. However, ',
      ' not ',
      'While ',
      ', ',
      '\n\n',
      ' 但',
      '지만 ',
    )
    const texts = fc
      .array(fc.oneof(arbitraryText, turning), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(''))
      .filter((text) => text !== '')
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('en', 'de', 'fr', 'es', 'ru', 'ko', 'zh', 'ja'),
        (text, from, length, language) => {
          const start = from % text.length
          const end = start + 1 + (length % (text.length - start))
          const exact = text.slice(start, end)
          const claim = buildClaim({ passages: [buildPassage({ start, end, exact })] })
          for (const { extended } of contextTurns(text, language, claim)) {
            expect(extended.start).toBeLessThanOrEqual(start)
            expect(extended.end).toBeGreaterThanOrEqual(end)
            expect(extended.end).toBeLessThanOrEqual(text.length)
            expect(extended).not.toEqual({ start, end })
          }
        },
      ),
    )
  })
})

describe('checksOfTurns', () => {
  it('counts a check of the same passages and the same words around them', () => {
    const { text, passages } = markedPassages('[It will last], but nobody knows.')
    const claim = buildClaim({ passages })
    const turns = contextTurns(text, 'en', claim)
    const check = {
      ...{ claimId: claim.id, by: 'Ana', passageKey: passageKeyOf(claim) },
      ...{ turn: describeTurns(turns), checkedAt: claim.createdAt },
    }
    const ofOtherWords = { ...check, turn: '… but Ben knows.' }
    const ofOtherPassages = { ...check, passageKey: 'other' }
    expect(checksOfTurns([check, ofOtherWords, ofOtherPassages], claim, turns)).toEqual([check])
  })
})
