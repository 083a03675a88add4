import { counted } from '@/components/ui/counted'
import type { Claim } from '@/lib/claims/claim'
import type { AuthorStance } from '@/lib/claims/scales'

const against: Record<AuthorStance, string> = {
  asserts: 'Said',
  endorses: 'Shared',
  concedes: 'Conceded',
  reports: 'Only reported',
  doubts: 'Doubted',
  rejects: 'Rejected',
}

/** What a document does with a view of others, before "by KEI": "Rejected". */
export function stanceAgainst(stance: AuthorStance): string {
  return against[stance]
}

const relations: Record<AuthorStance, string> = {
  asserts: 'says it too',
  endorses: 'shares it',
  concedes: 'concedes it',
  reports: 'only reports it',
  doubts: 'doubts it',
  rejects: 'rejects it',
}

/** Where somebody is quoted and what comes of it there: "quoted in KEI, which rejects it". */
export function quotedIn(source: string, stances: readonly AuthorStance[]): string {
  const words = [...new Set(stances)].map((stance) => relations[stance])
  return `quoted in ${source}, which ${words.join(' and ')}`
}

/** "1 reported and rejected claim not counted", "2 reported claims, 1 reported and doubted claim not counted" */
export function notCountedWords(claims: readonly Pick<Claim, 'authorStance'>[]): string {
  const countOf = (stance: AuthorStance) =>
    claims.filter(({ authorStance }) => authorStance === stance).length
  const parts = [
    { count: countOf('rejects'), words: 'reported and rejected claim' },
    { count: countOf('doubts'), words: 'reported and doubted claim' },
    { count: countOf('reports'), words: 'reported claim' },
  ].filter(({ count }) => count > 0)
  return `${parts.map(({ count, words }) => counted(count, words)).join(', ')} not counted`
}
