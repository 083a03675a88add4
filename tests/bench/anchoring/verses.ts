import type { Random } from '@/tests/support/big-project/random'

const names = [
  ...['Adar', 'Benor', 'Calim', 'Dorath', 'Elior', 'Farun', 'Gedal', 'Hamoth', 'Idan', 'Joram'],
  ...['Kenaz', 'Lemuel', 'Maron', 'Nathur', 'Obed', 'Peleth', 'Rimmon', 'Shelah', 'Tiras', 'Uzal'],
]
const lands = [
  'the plain',
  'the river',
  'the hill country',
  'the valley',
  'the wilderness',
  'the coast',
]
const goods = ['silver', 'oxen', 'measures of barley', 'rams', 'vessels of bronze', 'lambs']

/** A chapter of verses that resemble each other: lists, refrains, the same words about another name. */
export function writeVerses(random: Random): string {
  const tribe = random.pick(names)
  return Array.from({ length: random.between(4, 12) }, () =>
    random.pickSkewed(verses)(random, tribe),
  ).join(' ')
}

const number = (random: Random) => String(random.between(2, 400))

const verses: ((random: Random, tribe: string) => string)[] = [
  (random, tribe) =>
    `And ${random.pick(names)} of the house of ${tribe} lived ${number(random)} years, and begat ${random.pick(names)}.`,
  (random) =>
    `And after he begat ${random.pick(names)} he lived ${number(random)} years, and begat sons and daughters.`,
  (random, tribe) =>
    `The offering of the children of ${tribe} was ${number(random)} ${random.pick(goods)}, and they brought it before the elders.`,
  () => 'And it was so, and the people saw it, and they went every man to his own tent.',
  (random, tribe) =>
    `And they went out from ${random.pick(lands)} of ${tribe}, and pitched their tents in ${random.pick(lands)}.`,
  (random) =>
    `And ${random.pick(names)} said to ${random.pick(names)}: You shall not go up to ${random.pick(lands)} until the evening.`,
  (random, tribe) =>
    `These are the sons of ${tribe} by their families: ${random.pick(names)}, ${random.pick(names)} and ${random.pick(names)}.`,
  (random) =>
    `And all the days of ${random.pick(names)} were ${number(random)} years, and he died.`,
  () => 'For his mercy is great, and his word will last for ever.',
]
