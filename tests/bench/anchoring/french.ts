import type { Language } from '@/tests/support/big-project/languages'

const joined = (...words: string[]) => words.filter((word) => word !== '').join(' ')

/** French in the shapes that the other made-up languages have. */
export const french: Language = {
  code: 'fr',
  subjects: [
    ...['Moscou', 'Pyongyang', 'le ministère de la défense', 'la banque centrale', 'l’alliance'],
    ...['le Conseil de sécurité', 'le gouvernement de Séoul', 'un haut fonctionnaire'],
    ...['la délégation commerciale', 'la compagnie maritime'],
  ],
  actions: [
    ...['prolonger', 'abandonner', 'renégocier', 'financer', 'doubler', 'dissimuler', 'remplacer'],
    ...['défendre', 'reporter', 'approfondir'],
  ],
  objects: [
    ...['la livraison d’obus', 'le traité de défense mutuelle', 'l’accord sur le travail'],
    ...['le régime de sanctions', 'le transfert de technologie', 'les manœuvres communes'],
    ...['le programme de missiles', 'l’aide alimentaire', 'l’échange de pétrole'],
  ],
  places: ['', 'dans les ports du nord', 'le long de la frontière', 'à Koursk', 'sur le front est'],
  times: ['', 'avant la fin de la guerre', 'l’an prochain', 'depuis 2022', 'après le sommet'],
  openers: ['', '', 'Selon les douanes,', 'Malgré tout,', 'En privé,', 'Vu de Séoul,'],
  moods: [
    { cue: '', likelihood: null },
    { cue: 'va probablement', likelihood: 'likely' },
    { cue: 'pourrait', likelihood: 'roughly-even-chance' },
    { cue: 'ne pourra guère', likelihood: 'unlikely' },
    { cue: 'va certainement', likelihood: 'almost-certain' },
  ],
  syllables: ['mon', 'bel', 'cour', 'ville', 'mar', 'tin', 'ro', 'che', 'lan', 'dier'],
  speakers: ['un ancien ambassadeur', 'l’économiste en chef'],
  sentence: ({ opener, subject, mood, action, object, place, time }) => {
    const words = joined(opener, subject, mood || 'doit', action, object, place, time)
    return words.charAt(0).toUpperCase() + words.slice(1)
  },
  aside: (name, subject) =>
    `${name} observe depuis des années ce que fait ${subject} et soutient le contraire`,
}
