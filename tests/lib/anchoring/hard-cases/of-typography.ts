import { cases } from '@/tests/lib/anchoring/hard-cases/hard-case'

export const quotes = cases([
  [
    'curly quotes made straight',
    'He called it an [“alliance” of Russia’s making] at that time.',
    'He called it an ["alliance" of Russia\'s making] at that time.',
    'found',
  ],
  [
    'straight quotes made curly',
    'He called it an ["alliance" of Russia\'s making] at that time.',
    'He called it an [“alliance” of Russia’s making] at that time.',
    'found',
  ],
  [
    'double quotes made guillemets',
    'He called it an [“alliance” of the two] at that time, and left.',
    'He called it an [«alliance» of the two] at that time, and left.',
    'found',
  ],
  [
    'German quotes made English ones',
    'Er nannte es ein [„Bündnis“ der beiden] und ging dann fort.',
    'Er nannte es ein [“Bündnis” der beiden] und ging dann fort.',
    'found',
  ],
  [
    'a quote inside a quote, inner marks changed',
    'She wrote: [“He said ‘we are friends’ and left the room.”] That was all.',
    'She wrote: ["He said \'we are friends\' and left the room."] That was all.',
    'found',
  ],
  [
    'the passage is the inner one of two nested quotes',
    'She wrote: “He said ‘[we are good friends]’ and left the room.” That was all.',
    'She wrote: "He said \'[we are good friends]\' and left the room." That was all.',
    'found-or-asked',
    'found',
  ],
  [
    'the words of a nested quote given to another speaker outside the quote',
    'She wrote: “He said ‘[we are good friends]’ and left the room.” That was all.',
    'She wrote: “He never said ‘[we are good friends]’ and left the room.” That was all.',
    'asked',
  ],
  [
    'quotation marks dropped',
    'He called it an [“alliance” of the two] at that time, and left.',
    'He called it an [alliance of the two] at that time, and left.',
    'found',
  ],
  [
    'an apostrophe of another kind',
    'It was [Russia’s first defence pact] in thirty years of talks.',
    'It was [Russiaʼs first defence pact] in thirty years of talks.',
    'found',
  ],
  [
    'dashes of another kind',
    'They went to [Pyongyang—his first visit—to sign] a defence pact.',
    'They went to [Pyongyang–his first visit–to sign] a defence pact.',
    'found',
  ],
  [
    'an ellipsis written as three points',
    'He said [“we will see…”] and then he left the room for good.',
    'He said [“we will see...”] and then he left the room for good.',
    'found',
  ],
])

export const letters = cases([
  [
    'hyphenation at a line end that was joined',
    'It was in effect the [final coop-\neration treaty] of the two states.',
    'It was in effect the [final cooperation treaty] of the two states.',
    'found',
  ],
  [
    'soft hyphens that went',
    'It was in effect the [final co\u00adoper\u00adation treaty] of the two states.',
    'It was in effect the [final cooperation treaty] of the two states.',
    'found',
  ],
  [
    'soft hyphens that came',
    'It was in effect the [final cooperation treaty] of the two states.',
    'It was in effect the [final co\u00adoper\u00adation treaty] of the two states.',
    'found',
  ],
  [
    'ligatures that were spelled out',
    'It was in effect the [ﬁnal eﬀort of oﬃcers] of the two states.',
    'It was in effect the [final effort of officers] of the two states.',
    'found',
  ],
  [
    'letters that became ligatures',
    'It was in effect the [final effort of officers] of the two states.',
    'It was in effect the [ﬁnal eﬀort of oﬃcers] of the two states.',
    'found',
  ],
  [
    'no-break spaces',
    'It cost [20 million dollars each year] for the two of them.',
    'It cost [20\u00a0million\u00a0dollars each year] for the two of them.',
    'found',
  ],
  [
    'line ends in place of spaces',
    'It cost [twenty million dollars each year] for the two of them.',
    'It cost [twenty million\ndollars each year] for the two of them.',
    'found',
  ],
  [
    'a zero-width space',
    'It cost [twenty million dollars each year] for the two of them.',
    'It cost [twenty mil\u200blion dollars each year] for the two of them.',
    'found',
  ],
  [
    'an emoji of a family',
    'The group wrote [we are one 👨‍👩‍👧‍👦 and stay so] to all of its members.',
    'Then the group wrote [we are one 👨‍👩‍👧‍👦 and stay so] to all of its members.',
    'found',
  ],
  [
    'an emoji with another skin tone',
    'The group wrote [we agree 👍🏽 with all of it] to each of its members.',
    'The group wrote [we agree 👍🏿 with all of it] to each of its members.',
    'asked-or-lost',
  ],
  [
    'an emoji that says the opposite',
    'The group wrote [we read it 👍 with care] to each of its members.',
    'The group wrote [we read it 👎 with care] to each of its members.',
    'asked-or-lost',
  ],
  [
    'flags of two countries, one for the other',
    'The group wrote [we stand with 🇰🇵 today] to each of its members.',
    'The group wrote [we stand with 🇰🇷 today] to each of its members.',
    'asked-or-lost',
  ],
  [
    'a passage that is one emoji',
    'The answer of the group was only [👩🏽‍🚀] and nothing else at all.',
    'Well, the answer of the group was only [👩🏽‍🚀] and nothing else at all.',
    'found',
  ],
  [
    'composed letters made of two characters',
    'In the [café of São Tomé] the two had met for the first time.',
    'In the [cafe\u0301 of Sa\u0303o Tome\u0301] the two had met for the first time.',
    'found',
  ],
  [
    'letters of two characters composed',
    'In the [cafe\u0301 of Sa\u0303o Tome\u0301] the two had met for the first time.',
    'In the [café of São Tomé] the two had met for the first time.',
    'found',
  ],
  [
    'an accent that makes another word',
    'Il a dit que le [marché est fermé] pour toute la journée de lundi.',
    'Il a dit que le [marche est ferme] pour toute la journée de lundi.',
    'asked-or-lost',
  ],
  [
    'full-width letters and figures made plain',
    '条約には[ＮＡＴＯ ２０２４]と書かれていたと彼は言う。',
    '条約には[NATO 2024]と書かれていたと彼は言う。',
    'asked-or-lost',
  ],
  [
    'mathematical letters beyond the basic plane',
    'The proof needs that [𝒳 is less than 𝒴] in all of the cases here.',
    'Now the proof needs that [𝒳 is less than 𝒴] in all of the cases here.',
    'found',
  ],
])
