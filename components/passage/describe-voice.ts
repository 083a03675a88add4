import type { Claim } from '@/lib/claims/claim'
import type { AuthorStance } from '@/lib/claims/scales'

const ofTheAuthor: Record<AuthorStance, string> = {
  asserts: 'The author’s own words',
  endorses: 'A view of others that the author shares',
  concedes: 'Conceded by the author',
  reports: 'A view of others that the author only reports',
  doubts: 'A view of others that the author doubts',
  rejects: 'A view of others that the author rejects',
}

const ofASpeaker: Record<AuthorStance, string> = {
  asserts: 'quoted; the author says it too',
  endorses: 'quoted; the author shares it',
  concedes: 'quoted; the author concedes it',
  reports: 'quoted; the author only reports it',
  doubts: 'quoted; the author doubts it',
  rejects: 'quoted; the author rejects it',
}

/** Who speaks, and what the author makes of it: "Mark Milley, quoted; the author rejects it". */
export function describeVoice({
  speaker,
  authorStance,
}: Pick<Claim, 'speaker' | 'authorStance'>): string {
  return speaker === null ? ofTheAuthor[authorStance] : `${speaker}, ${ofASpeaker[authorStance]}`
}
