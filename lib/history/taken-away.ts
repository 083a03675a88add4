/** What has a page that it alone makes, or makes with others: a pair is of claims. */
export const thingsWithPages = ['document', 'revision', 'question', 'brief', 'claim'] as const
export type ThingWithPage = (typeof thingsWithPages)[number]

/** What of that an undone or repeated change removed, where it did: a window may show it at this moment. */
export type TakenAway = { tookAway?: ThingWithPage[] }
