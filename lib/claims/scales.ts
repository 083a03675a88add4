/**
 * What the author of the document does with the claim. `asserts` is the author speaking; the others are about
 * a view that somebody else holds. `concedes` grants a point against one's own argument.
 */
export const authorStances = [
  'asserts',
  'endorses',
  'reports',
  'doubts',
  'rejects',
  'concedes',
] as const
export type AuthorStance = (typeof authorStances)[number]

/** ICD 203 (US Intelligence Community Directive 203, 2015), section D.6.e.2.a, in ascending order. */
export const likelihoods = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const
export type Likelihood = (typeof likelihoods)[number]

export const claimKinds = ['fact', 'assessment', 'forecast', 'prescription'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** One scale of words for three different confidences, which are never mixed. */
export const confidences = ['low', 'moderate', 'high'] as const
export type Confidence = (typeof confidences)[number]

export const claimStatuses = ['draft', 'checked', 'disputed'] as const
export type ClaimStatus = (typeof claimStatuses)[number]
