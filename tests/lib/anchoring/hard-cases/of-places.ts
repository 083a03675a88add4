import { cases } from '@/tests/lib/anchoring/hard-cases/hard-case'

export const repeated = cases([
  [
    'the first of two equal sentences',
    'In Europe the mood is dark. [It will last.] In Asia the mood is light. It will last. So be it.',
    'In Europe the mood is dark. [It will last.] In Asia the mood is light. It will last. So be it, then.',
    'found',
  ],
  [
    'the second of two equal sentences',
    'In Europe the mood is dark. It will last. In Asia the mood is light. [It will last.] So be it.',
    'In Europe the mood is very dark. It will last. In Asia the mood is light. [It will last.] So be it.',
    'found',
  ],
  [
    'the second of two equal sentences when the first was deleted',
    'In Europe the mood is dark. It will last. In Asia the mood is light. [It will last.] So be it.',
    'In Europe the mood is dark. In Asia the mood is light. [It will last.] So be it.',
    'found',
  ],
  [
    'the first of two equal sentences when it was deleted',
    'In Europe the mood is quite dark now. [It will surely last.] In Asia the mood is light. It will surely last. So be it.',
    'In Europe the mood is quite dark now. In Asia the mood is light. It will surely last. So be it.',
    'asked-or-lost',
  ],
  [
    'a sentence that was doubled',
    'The envoy spoke at noon. [The treaty has come into force.] The session then closed for the day.',
    'The envoy spoke at noon. [The treaty has come into force.] The treaty has come into force. The session then closed for the day.',
    'asked',
  ],
  [
    'one of three equal rows of a list',
    'North: none.\nSouth: [none.]\nEast: none.\nThat is all that was told.',
    'North: none.\nSouth: [none.]\nEast: none.\nThat is all that was told, they say.',
    'found',
  ],
  [
    'a refrain whose own verse was deleted',
    'The hills are far and blue. [And so the river runs.] The towns are near and grey. And so the river runs.',
    'The towns are near and grey. And so the river runs.',
    'asked-or-lost',
  ],
  [
    'a word that stands everywhere',
    'The pact, the treaty and the [accord] are not the same thing for the two.',
    'The accord, the treaty and the pact are not the same thing for the two.',
    'asked-or-lost',
  ],
  [
    'two paragraphs that differ in one name, when the right one was deleted',
    'In June [the ministers of Russia met in the capital to sign a pact].\n\nIn July the ministers of China met in the capital to sign a pact.',
    'In July the ministers of China met in the capital to sign a pact.',
    'asked-or-lost',
  ],
  [
    'two paragraphs that changed places',
    'The first reason is money, as everybody knows. [Both sides need cash.]\n\nThe second reason is fear of a common enemy.',
    'The second reason is fear of a common enemy.\n\nThe first reason is money, as everybody knows. [Both sides need cash.]',
    'found-or-asked',
    'found',
  ],
])

export const places = cases([
  [
    'the start of a text, with words before it',
    '[Putin went to Pyongyang to sign a pact with his partner.] It was his first visit.',
    'A note of the editor comes first. [Putin went to Pyongyang to sign a pact with his partner.] It was his first visit.',
    'found',
  ],
  [
    'the start of a text that is denied now',
    '[Putin went to Pyongyang to sign a pact with his partner.] It was his first visit.',
    'It is not true that [Putin went to Pyongyang to sign a pact with his partner.] It was his first visit.',
    'asked-or-lost',
  ],
  [
    'the end of a text, with words after it',
    'It was his first visit. [Putin went to Pyongyang to sign a pact with his partner]',
    'It was his first visit. [Putin went to Pyongyang to sign a pact with his partner]\n\nA note of the editor comes last.',
    'found',
  ],
  [
    'the whole text',
    '[Putin went to Pyongyang to sign a pact with his partner.]',
    'A title\n\n[Putin went to Pyongyang to sign a pact with his partner.]\n\nA note',
    'found',
  ],
  [
    'an empty new text',
    'It was his first visit. [Putin went to Pyongyang to sign a pact.] He left at once.',
    '',
    'lost',
  ],
  [
    'a deleted passage',
    'It was his first visit. [Putin went to Pyongyang to sign a pact.] He left at once.',
    'It was his first visit. He left at once.',
    'lost',
  ],
  [
    'what is left of two sentences, before a paragraph with some words of the other one',
    'So it was told. [Tanner writes: Hopkins counted 66 reports on the defence treaty of both states in 2021. Dillon writes: Rowan counted 959 reports on the joint exercise in 2015]. Nobody asked.',
    'So it was told. [Tanner writes: Hopkins counted 66 reports on the defence treaty of both states in 2021].\n\nLane writes: Monroe counted 671 papers about the missile plan in 1991; and then there is more.',
    'asked',
  ],
  [
    'what is left of two sentences, after a paragraph with some words of the other one',
    'Nobody asked.\n\n[Dillon writes: Rowan counted 959 reports on the joint exercise in 2015. Tanner writes: Hopkins counted 66 reports on the defence treaty of both states in 2021]. So it was told.',
    'Lane writes: Monroe counted 671 papers about the missile plan in 1991.\n\n[Tanner writes: Hopkins counted 66 reports on the defence treaty of both states in 2021]. So it was told.',
    'asked',
  ],
  [
    'two sentences whose paragraph was divided between them, and words of both changed',
    'So it was told. [Tanner writes: Hopkins counted 66 reports on the defence treaty in 2021. Dillon writes: Rowan counted 959 reports on the joint exercise in 2015]. Nobody asked.',
    'So it was told. [Tanner writes: Hopkins found 66 new reports on the treaty in 2021.\n\nIt is Dillon who writes: Rowan counted 959 papers on the joint exercise in 2015]. Nobody asked.',
    'asked',
  ],
  [
    'a passage over two paragraphs',
    'It was so. [The pact was signed.\n\nIt was kept secret] for a long time by both.',
    'Indeed, it was so. [The pact was signed.\n\nIt was kept secret] for a long time by both.',
    'found',
  ],
  [
    'words from right to left',
    'يقول الجميع إن هذا التحالف [تكتيكي بحت وقصير الأمد] بين البلدين.',
    'في الواقع، يقول الجميع إن هذا التحالف [تكتيكي بحت وقصير الأمد] بين البلدين.',
    'found',
  ],
  [
    'words of both directions',
    'The word [ברית (brit) means covenant] in the text of the old treaty.',
    'Note that the word [ברית (brit) means covenant] in the text of the old treaty.',
    'found',
  ],
  [
    'only marks that changed inside the passage',
    'The report says [the soldiers, he said, stay in the east] for many years.',
    'The report says [the soldiers – he said – stay in the east] for many years.',
    'found',
  ],
  [
    'a statement made a question',
    'The report says that [the soldiers stay in the east.] So they say.',
    'The report says that [the soldiers stay in the east?] So they say.',
    'asked-or-lost',
  ],
  [
    'a passage whose words stand in another order',
    'The report says that [the dog of the general bit the minister] at noon.',
    'The report says that [the minister bit the dog of the general] at noon.',
    'asked-or-lost',
  ],
  [
    'a passage that was rewritten',
    'It was his first visit. [Putin went to Pyongyang to sign a pact.] He left at once.',
    'It was his first visit. The trains were late and the food was bad. He left at once.',
    'asked-or-lost',
  ],
  [
    'capitals that only begin a sentence now',
    'The report says that in fact [the soldiers stay in the east for years].',
    'The report is out. [The soldiers stay in the east for years].',
    'asked-or-lost',
  ],
])
