import type { Question } from '@/lib/questions/question'

/** A claim that somebody chose to be compared, with the slugs of the questions that it takes a position on. */
export type ChosenClaim = { number: number; questions: string[] }

export type TrayQuestion = { slug: string; text: string }

/** The claims that a person chose on any page of a project, at most two, and the question to compare them on. */
export type Tray = {
  chosen: readonly ChosenClaim[]
  /** Those of the project, as the page knew them that the last claim was chosen on. */
  questions: readonly TrayQuestion[]
  /** The slug that was chosen; null leaves it to the claims. */
  question: string | null
}

/** Those that claims can be compared on, in their order. */
export function trayQuestions(questions: readonly Question[]): TrayQuestion[] {
  return questions
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ slug, text }) => ({ slug, text }))
}

export const emptyTray: Tray = { chosen: [], questions: [], question: null }

/** Takes a claim in or, where it is in, out again. A third one takes the place of the first. */
export function withClaimToggled(
  tray: Tray,
  claim: ChosenClaim,
  known: Pick<Tray, 'questions' | 'question'>,
): Tray {
  const others = tray.chosen.filter(({ number }) => number !== claim.number)
  if (others.length < tray.chosen.length) {
    return others.length === 0 ? emptyTray : { ...tray, chosen: others }
  }
  return {
    chosen: [...others.slice(-1), claim],
    questions: known.questions,
    question: known.question ?? tray.question,
  }
}

/**
 * The question that the chosen claims are compared on: the one that was chosen, else the first that all of them take a
 * position on, else the first that one of them does, else the first of the project; null without questions.
 */
export function questionOf({ chosen, questions, question }: Tray): TrayQuestion | null {
  const takenBy = (slug: string) => chosen.filter((claim) => claim.questions.includes(slug)).length
  const [mostTaken] = questions.toSorted((a, b) => takenBy(b.slug) - takenBy(a.slug))
  return questions.find(({ slug }) => slug === question) ?? mostTaken ?? null
}

/** Reads what `serializeTray` wrote; empty for anything else, since storage may hold anything. */
export function parseTray(text: string | null): Tray {
  const value = text === null ? null : parseJson(text)
  if (!isRecord(value) || !Array.isArray(value.chosen) || !Array.isArray(value.questions)) {
    return emptyTray
  }
  return {
    chosen: value.chosen.flatMap(readChosen).slice(-2),
    questions: value.questions.flatMap(readQuestion),
    question: typeof value.question === 'string' ? value.question : null,
  }
}

/** Null where nothing is chosen. */
export function serializeTray(tray: Tray): string | null {
  return tray.chosen.length === 0 ? null : JSON.stringify(tray)
}

function readChosen(value: unknown): ChosenClaim[] {
  if (!isRecord(value) || !Number.isSafeInteger(value.number)) return []
  if (!Array.isArray(value.questions)) return []
  const questions = value.questions.filter((slug) => typeof slug === 'string')
  return [{ number: Number(value.number), questions }]
}

function readQuestion(value: unknown): TrayQuestion[] {
  if (!isRecord(value) || typeof value.slug !== 'string' || typeof value.text !== 'string') {
    return []
  }
  return [{ slug: value.slug, text: value.text }]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
