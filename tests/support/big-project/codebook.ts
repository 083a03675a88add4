import type { Position, Question, Tag } from '@/lib/questions/question'
import { slugOf } from '@/lib/text/slug'
import { numberedId, type Random } from '@/tests/support/big-project/random'
import { instantAt } from '@/tests/support/big-project/sources'

const matters = [
  ...['the delivery of shells', 'the defence treaty', 'the labour agreement', 'the sanctions'],
  ...['the satellite technology', 'the rail crossing', 'the oil trade', 'the partnership'],
  ...['the joint exercises', 'the payment system', 'the troop deployment', 'the food aid'],
  ...['the missile programme', 'the border trade', 'the summit'],
]

const asked: { ask: (matter: string) => string; answers: string[]; isScale: boolean }[] = [
  {
    ask: (matter) => `Will ${matter} last beyond the war?`,
    answers: ['It will last', 'It ends with the war', 'It depends on the outcome', 'It has ended'],
    isScale: false,
  },
  {
    ask: (matter) => `Who gains more from ${matter}?`,
    answers: ['Moscow', 'Pyongyang', 'Both equally', 'Neither', 'Beijing', 'Third parties'],
    isScale: false,
  },
  {
    ask: (matter) => `How much does ${matter} change the balance of power?`,
    answers: ['Not at all', 'A little', 'Much', 'Decisively', 'It cannot be known'],
    isScale: true,
  },
  {
    ask: (matter) => `Was ${matter} planned before 2022?`,
    answers: ['It was planned', 'It was improvised'],
    isScale: false,
  },
]

/** Questions of two to six positions; every fourth is asked below another one. */
export function buildQuestions(random: Random, count: number): Question[] {
  return Array.from({ length: count }, (_, number) => {
    const { ask, answers, isScale } = asked[number % asked.length] ?? random.pick(asked)
    const text = ask(matters[Math.floor(number / asked.length) % matters.length] ?? '')
    const round = Math.floor(number / (asked.length * matters.length))
    const wording = round === 0 ? text : `${text} (${round + 1})`
    const positions = answers.map((label, ordinal) => positionOf(number, ordinal, label))
    return {
      ...{ id: numberedId(3, number), slug: slugOf(wording), text: wording, isScale },
      description: random.percent(60) ? `What sources say about it, and since when.` : '',
      ordinal: number,
      parentId: number % 4 === 3 ? numberedId(3, number - 1) : null,
      archivedAt: number % 29 === 28 ? instantAt(90_000) : null,
      positions,
      relations: relationsOf(random, positions),
    }
  })
}

function positionOf(question: number, ordinal: number, label: string): Position {
  return {
    ...{ id: numberedId(4, question * 10 + ordinal), slug: slugOf(label), label, ordinal },
    definition: `The source says so in its own voice: ${label.toLowerCase()}.`,
    examples: [],
    mergedIntoId: null,
    archivedAt: null,
  }
}

/** Nearly all exclude each other; some are compatible, of some nobody has said. */
function relationsOf(random: Random, positions: Position[]): Question['relations'] {
  return positions.flatMap((a, index) =>
    positions.slice(index + 1).map((b) => ({
      ...{ positionAId: a.id, positionBId: b.id },
      relation: random.percent(85)
        ? ('exclusive' as const)
        : random.pick(['compatible', 'unknown'] as const),
    })),
  )
}

const fields = [
  ...['Arms', 'Trade', 'Labour', 'Finance', 'Technology', 'Diplomacy', 'Law', 'History', 'Energy'],
  ...['Food', 'Media', 'Doctrine', 'Intelligence', 'Transport', 'Health', 'Education', '무역'],
  ...['Вооружения', '外交', 'اقتصاد'],
]
const aspects = ['supply', 'motive', 'cost', 'evidence', 'actors', 'legality', 'outlook']

/** A tree of three levels; some of its tags are archived. */
export function buildTags(random: Random, count: number): Tag[] {
  const tags: Tag[] = []
  const add = (name: string, parent: Tag | null): Tag => {
    const number = tags.length
    const tag: Tag = {
      ...{ id: numberedId(5, number), name, parentId: parent?.id ?? null, ordinal: number },
      slug: slugOf(parent ? `${parent.slug} ${name}` : name),
      description: random.percent(30) ? `Passages about ${name.toLowerCase()}.` : '',
      archivedAt: number % 50 === 49 ? instantAt(95_000) : null,
      ...{ colour: null, aliases: [], examples: [], mergedIntoId: null, version: 1 },
    }
    tags.push(tag)
    return tag
  }
  for (const field of fields) {
    const top = add(field, null)
    for (const aspect of aspects) {
      const middle = add(`${field} ${aspect}`, top)
      if (random.percent(60)) add(`${field} ${aspect} before 2022`, middle)
    }
  }
  for (let number = 1; tags.length < count; number += 1) {
    add(`Loose end ${number}`, random.percent(50) ? random.pick(tags.slice(0, 20)) : null)
  }
  return tags.slice(0, count)
}
