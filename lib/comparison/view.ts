/**
 * What can be hidden from whoever looks: what others read in the documents, how others judged pairs, and who the
 * sources are. lib/comparison/blind.ts says what each of them takes away.
 */
export const hidables = ['readings', 'verdicts', 'sources'] as const
export type Hidable = (typeof hidables)[number]

/** Who looks at a project, and what is hidden from them. */
export type View = { annotator: string; hides: readonly Hidable[] }
