import type { GuidelineQuestion, Guidelines, GuidelineTag } from '@/lib/comparison/guidelines'
import { foldForTyping, matchTyped } from '@/lib/text/match-typed'

/**
 * The guidelines that what was typed fits, in their order: each word of it is in the name, the words that describe it,
 * an old name, a position or an example. Everything, where nothing was typed.
 */
export function findGuidelines({ questions, tags }: Guidelines, typed: string): Guidelines {
  const asked = foldForTyping(typed)
  if (asked.whole === '') return { questions, tags }
  const fits = (words: readonly string[]) =>
    matchTyped(asked, foldForTyping(words.join(' · '))) !== null
  return {
    questions: questions.filter((question) => fits(wordsOfQuestion(question))),
    tags: tags.filter((tag) => fits(wordsOfTag(tag))),
  }
}

function wordsOfQuestion({ text, description, positions }: GuidelineQuestion): string[] {
  return [
    ...[text, description],
    ...positions.flatMap(({ label, definition, examples }) => [
      ...[label, definition],
      ...examples.map(({ note }) => note),
    ]),
  ]
}

function wordsOfTag({ name, description, aliases, examples }: GuidelineTag): string[] {
  return [name, description, ...aliases, ...examples.map(({ note }) => note)]
}
