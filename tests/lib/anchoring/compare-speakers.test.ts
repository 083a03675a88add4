import { describe, expect, it } from 'vitest'
import { compareMeaning, type InSentence } from '@/lib/anchoring/compare-meaning'
import { sentenceAt } from '@/lib/anchoring/in-sentence'
import { marked } from '@/tests/support/marked-text'

/** A sentence whose quote stands in brackets. */
function inSentence(example: string): InSentence {
  const { text, range } = marked(example)
  return sentenceAt(text, range)
}

/** Each change of a name or a speaker as "kind: what went > what came". */
function changes(was: string, now: string): string {
  return compareMeaning(inSentence(was), inSentence(now))
    .filter(({ kind }) => kind === 'name' || kind === 'speaker')
    .map(({ kind, went, came }) => `${kind}: ${went.join(', ')} > ${came.join(', ')}`)
    .join('; ')
}

type Case = [was: string, now: string, expected: string]

const replaced: Record<string, Case[]> = {
  English: [
    [
      'North Korea said [the talks had failed].',
      'South Korea said [the talks had failed].',
      'speaker: North Korea > South Korea',
    ],
    [
      'Hillary Clinton said [the talks had failed].',
      'Bill Clinton said [the talks had failed].',
      'speaker: Hillary Clinton > Bill Clinton',
    ],
    [
      'On Monday Berg of Hyundai (현대) said that [the talks had failed].',
      'On Monday Holm of Hyundai (현대) said that [the talks had failed].',
      'speaker: Berg > Holm',
    ],
    [
      'Anna Berg said that [the talks had failed].',
      'Karl Holm argued that [the talks had failed].',
      'speaker: Anna Berg > Karl Holm',
    ],
    [
      '“[The talks had failed],” said Anna Berg, the minister.',
      '“[The talks had failed],” Karl Holm said.',
      'speaker: Anna Berg > Karl Holm',
    ],
    [
      'Berg said [the talks had failed].',
      '[The talks had failed], Holm said.',
      'speaker: Berg > Holm',
    ],
    [
      'Berg, the minister, said [the talks had failed].',
      'Holm said [the talks had failed].',
      'speaker: Berg > Holm',
    ],
    [
      'In Oslo on Monday, President Berg told reporters that [the talks had failed].',
      'In Oslo on Monday, President Holm told reporters that [the talks had failed].',
      'speaker: President Berg > President Holm',
    ],
    [
      '“[The talks had failed],” said UN envoy Anna Berg.',
      '“[The talks had failed],” said UN envoy Karl Holm.',
      'speaker: Anna Berg > Karl Holm',
    ],
    [
      'Kim Jong-un said [the talks had failed].',
      'Kim Jong-il said [the talks had failed].',
      'speaker: Kim Jong-un > Kim Jong-il',
    ],
    [
      'The North Korean minister said [the talks had failed].',
      'The South Korean minister said [the talks had failed].',
      'name: North Korean > South Korean',
    ],
    [
      'Officials said [the talks had failed].',
      'Critics said [the talks had failed].',
      'speaker: Officials > Critics',
    ],
    [
      'Ukrainian officials said that [the talks had failed].',
      'Russian officials said that [the talks had failed].',
      'name: Ukrainian > Russian',
    ],
    [
      'Israeli officials said that [the talks had failed].',
      'Palestinian officials said that [the talks had failed].',
      'name: Israeli > Palestinian',
    ],
    [
      'Naval officials said that [the talks had failed].',
      'Czech officials said that [the talks had failed].',
      'name: Naval > Czech',
    ],
    [
      'British officials said that [the talks had failed].',
      'Western officials said that [the talks had failed].',
      'name: British > Western',
    ],
    [
      'South Korean officials said that [the talks had failed].',
      'North Korean officials said that [the talks had failed].',
      'name: South Korean > North Korean',
    ],
    [
      'The minister said [the talks had failed].',
      'The ambassador said [the talks had failed].',
      'speaker: minister > ambassador',
    ],
    [
      'Berg [said the talks had failed].',
      'Holm [said the talks had failed].',
      'speaker: Berg > Holm',
    ],
    ['Moscow [will leave the pact].', 'Beijing [will leave the pact].', 'name: Moscow > Beijing'],
    ['The US [will leave the pact].', 'The EU [will leave the pact].', 'name: US > EU'],
    [
      'It is Norway that [will leave the pact].',
      'It is Sweden that [will leave the pact].',
      'name: Norway > Sweden',
    ],
  ],
  'somebody who went or came': [
    ['[The talks had failed], Berg said.', '[The talks had failed].', 'speaker: Berg > '],
    ['[The talks had failed].', '[The talks had failed], Berg said.', 'speaker:  > Berg'],
    ['[The talks had failed], Berg said.', '[The talks had failed], he said.', ''],
  ],
  German: [
    [
      'Berg sagte, [die Gespräche seien gescheitert].',
      'Holm sagte, [die Gespräche seien gescheitert].',
      'speaker: Berg > Holm',
    ],
    [
      '„[Die Gespräche sind gescheitert]“, so Außenminister Berg.',
      '„[Die Gespräche sind gescheitert]“, so Außenminister Holm.',
      'speaker: Außenminister Berg > Außenminister Holm',
    ],
    [
      'Berg zufolge [sind die Gespräche gescheitert] und es ist so.',
      'Holm zufolge [sind die Gespräche gescheitert] und es ist so.',
      'speaker: Berg > Holm',
    ],
    [
      'Der Minister sagte, [die Gespräche seien gescheitert].',
      'Der Botschafter sagte, [die Gespräche seien gescheitert].',
      'speaker: Minister > Botschafter',
    ],
  ],
  French: [
    [
      'Selon Anna Berg, [les pourparlers ont échoué].',
      'Selon Karl Holm, [les pourparlers ont échoué].',
      'speaker: Anna Berg > Karl Holm',
    ],
    [
      'Le ministre a dit que [les pourparlers ont échoué].',
      'L’ambassadeur a dit que [les pourparlers ont échoué].',
      'speaker: ministre > ambassadeur',
    ],
  ],
  'other languages': [
    [
      'Ana López dijo que [las conversaciones fracasaron].',
      'Juan Pérez dijo que [las conversaciones fracasaron].',
      'speaker: Ana López > Juan Pérez',
    ],
    [
      'Anna Berg ha detto che [i negoziati sono falliti].',
      'Karl Holm ha detto che [i negoziati sono falliti].',
      'name: Anna Berg > Karl Holm',
    ],
    [
      'По словам Путина, [переговоры провалились].',
      'По словам Лаврова, [переговоры провалились].',
      'speaker: Путина > Лаврова',
    ],
    [
      'Министр заявил, что [переговоры провалились].',
      'Посол заявил, что [переговоры провалились].',
      'speaker: Министр > Посол',
    ],
    [
      'Украинские власти сообщили, что [переговоры провалились].',
      'Российские власти сообщили, что [переговоры провалились].',
      'name: Украинские > Российские',
    ],
    [
      'Українська влада повідомила, що [переговори провалилися].',
      'Російська влада повідомила, що [переговори провалилися].',
      'name: Українська > Російська',
    ],
    [
      'Зеленський заявив, що [переговори провалилися].',
      'Кулеба заявив, що [переговори провалилися].',
      'speaker: Зеленський > Кулеба',
    ],
    [
      '안나 베르크는 [회담이 실패했다]고 말했다.',
      '칼 홀름은 [회담이 실패했다]고 말했다.',
      'speaker: 베르크 > 홀름',
    ],
    [
      '어제 장관은 [회담이 실패했다]고 말했다.',
      '어제 대사는 [회담이 실패했다]고 말했다.',
      'speaker: 장관 > 대사',
    ],
  ],
}

describe.each(Object.entries(replaced))('compareMeaning beside a quote, %s', (_, cases) => {
  it.each(cases)('%s > %s', (was, now, expected) => {
    expect(changes(was, now)).toBe(expected)
  })
})

const same: [name: string, was: string, now: string][] = [
  [
    'a first word that is no name',
    'Senior officials said that [it had failed].',
    'Local officials said that [it had failed].',
  ],
  ['a first name', 'Berg said [it had failed].', 'Anna Berg said [it had failed].'],
  ['an initial written out', 'J. Berg said [it had failed].', 'Jens Berg said [it had failed].'],
  ['a title for a first name', 'Mr. Berg said [it had failed].', 'Anna Berg said [it had failed].'],
  [
    'a first name for a title',
    'President Putin said [it had failed].',
    'Vladimir Putin said [it had failed].',
  ],
  [
    'a country for a first name',
    'Vladimir Putin said [it had failed].',
    'Russian President Putin said [it had failed].',
  ],
  [
    'a name beside an office',
    'The minister said [it had failed].',
    'Sergei Lavrov, the minister, said [it had failed].',
  ],
  [
    'an aside with a name',
    'Berg said [it had failed].',
    'Berg, a friend of Holm, said [it had failed].',
  ],
  ['a pronoun', 'Berg said [it had failed].', 'She said [it had failed].'],
  ['another side of the quote', 'Berg said [it had failed].', '[It had failed], Berg said.'],
  [
    'another first word before a name',
    'Yesterday Berg said [it had failed].',
    'Later Berg said [it had failed].',
  ],
  [
    'a place that came elsewhere',
    'Berg said on the boat that [it had failed].',
    'Berg argued in Paris that [it had failed].',
  ],
  [
    'an acronym written out',
    'The European Union said [it had failed].',
    'The EU said [it had failed].',
  ],
  [
    'an acronym written out with little words',
    'The SEC said [it had failed].',
    'The Securities and Exchange Commission said [it had failed].',
  ],
  [
    'who is from a country for the country',
    'Russian officials said [it had failed].',
    'Officials in Russia said [it had failed].',
  ],
  ['another name of a country', 'The U.S. envoy [has left].', 'The American envoy [has left].'],
  [
    'one word for an office for another',
    'Officials said [it had failed].',
    'Authorities said [it had failed].',
  ],
  ['plain words that begin a sentence', 'Soldiers [will leave].', 'Troops [will leave].'],
  [
    'the order of two speakers',
    'Norway and Sweden said [it had failed].',
    'Sweden and Norway said [it had failed].',
  ],
  ['the order of two names', 'Norway and Sweden [will leave].', 'Sweden and Norway [will leave].'],
  [
    'where somebody is from',
    'Sean Berg of Statoil said [it had failed].',
    '[It had failed], Mr. Berg said.',
  ],
  ['accents', 'Erdogan said [it had failed].', 'Erdoğan said [it had failed].'],
  ['a letter of transcription', 'Zelensky said [it failed].', 'Zelenskyy said [it failed].'],
  [
    'capitals of a headline',
    'Berg Says [Talks Have Failed] Now',
    'Berg Says [Talks Have Failed] Today',
  ],
  [
    'letters of a name that were misread',
    'Bergmann said [it had failed].',
    'Bcrgmann said [it had failed].',
  ],
  [
    'a Korean name without its space',
    '세관 기록에 따르면 [회담이 실패했다].',
    '세관기록에 따르면 [회담이 실패했다].',
  ],
  [
    'a German title',
    'Präsident Putin sagte, [es sei gescheitert].',
    'Wladimir Putin sagte, [es sei gescheitert].',
  ],
  [
    'a German office that is written together',
    'Der Außenminister sagte, [es sei gescheitert].',
    'Der Minister sagte, [es sei gescheitert].',
  ],
  [
    'German nouns',
    'Die Lage in der Stadt ist, wie es heißt, [sehr schwierig].',
    'Die Zukunft in der Stadt ist, wie es heißt, [sehr schwierig].',
  ],
  [
    'a French title',
    'Le président Macron a dit que [c’est un échec].',
    'Emmanuel Macron a dit que [c’est un échec].',
  ],
  ['a Russian case', 'Путин заявил, что [это провал].', 'По словам Путина, [это провал].'],
  [
    'a Russian title',
    'Президент Путин заявил, что [это провал].',
    'Владимир Путин заявил, что [это провал].',
  ],
  [
    'a Korean title',
    '라브로프는 [회담이 실패했다]고 말했다.',
    '라브로프 장관은 [회담이 실패했다]고 말했다.',
  ],
]

describe('compareMeaning beside a quote', () => {
  it.each(same)('takes %s for nobody else', (_, was, now) => {
    expect(changes(was, now)).toBe('')
    expect(changes(now, was)).toBe('')
  })

  it('asks nothing of words further out than what is known', () => {
    const known = { before: 'said that the other day ', exact: 'it had failed', after: '' }
    const whole = { ...known, before: `Holm ${known.before}` }
    expect(compareMeaning({ ...known, isCutBefore: true }, whole)).toEqual([])
  })
})
