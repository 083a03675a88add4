import type { Brief, BriefSource, BriefText } from '@/lib/briefs/brief'
import type { Answer } from '@/lib/errors'

type Request = { batchId: string; project: string }

export type SavedBrief = Pick<Brief, 'id' | 'title' | 'version' | 'updatedAt'>

export type CreateBrief = (
  input: Request & { briefId: string; source: BriefSource },
) => Promise<Answer<Pick<Brief, 'slug' | 'title'>>>

export type SaveBrief = (
  input: Request & { briefId: string; expectedVersion: number; text: BriefText },
) => Promise<Answer<SavedBrief>>

export type SetBriefArchived = (
  input: Request & { briefId: string; expectedVersion: number; isArchived: boolean },
) => Promise<Answer<SavedBrief>>
