import type { SaveQuestion } from '@/components/question-form/question-form'
import type { SaveTag } from '@/components/saving/claim-actions'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { ClaimFields } from '@/lib/claims/claim'
import type { Question, Tag } from '@/lib/questions/question'

export type ClaimFormProps = {
  claim: ReaderClaim
  /** The canonical text that its passages are in. */
  text: string
  questions: Question[]
  tags: Tag[]
  /** Everybody whom claims of the project name as a speaker. */
  speakers: string[]
  /** The slug of the project. */
  project: string
  onChange: (fields: Partial<ClaimFields>) => void
  onDone: () => void
  /** What Esc does, where it is not the same. */
  onEscape?: () => void
  /** What the button says that is done with it. */
  doneLabel?: string
  onArchive: () => void
  saveQuestion: SaveQuestion
  saveTag: SaveTag
  /** Gives up what the server refused; see `problem` of the claim. */
  onDiscard?: () => void
  /** Where the keyboard starts. */
  focus?: 'question' | 'tags' | 'note'
}
