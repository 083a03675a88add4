/**
 * One thing that annotators said something about, such as a passage on a question. Where annotators said nothing
 * they are missing: never a value of their own.
 */
export type AgreementUnit = {
  /** The same for the same unit of the same project content. */
  id: string
  /** Values are compared within one scale: those of a question, of a tag, or that of the outcomes of verdicts. */
  scaleId: string
  /** Whether the values of the scale have an order. */
  isOrdered: boolean
  questionId: string | null
  tagId: string | null
  /** The document of a passage; of a pair those of both claims. */
  documentIds: string[]
  /** What is quoted where nobody marked it: a whole sentence. Empty where the claims have the quotes. */
  sentence: string
  /** By name, each annotator once. */
  said: Said[]
}

/** What one annotator said about a unit. */
export type Said = {
  by: string
  /** Two annotators agree where these are equal. */
  value: string
  /** The value as people read it. */
  words: string
  /** Its place on the scale; null where it has none, so that ordinal agreement leaves it out. */
  rank: number | null
  /** The reason that was given. */
  reason: string
  /** The claims it was said on; of a pair both. */
  claimIds: string[]
}

/** Units that at least two annotators said something about. */
export function comparableUnits(units: readonly AgreementUnit[]): AgreementUnit[] {
  return units.filter(({ said }) => said.length > 1)
}

/** Whether annotators said different things about the unit. */
export function isDisagreement({ said }: Pick<AgreementUnit, 'said'>): boolean {
  return new Set(said.map(({ value }) => value)).size > 1
}
