import type { Metadata } from 'next'
import { CodebookPage } from '@/components/codebook/codebook-page'
import { pageActions } from '@/lib/boundary/page-actions'
import { readCodebook, readProjectHeading, readView } from '@/lib/boundary/page-reads'
import { redoAction, undoAction } from '../actions'
import {
  mergeTagsAction,
  moveTagAction,
  removeTagExampleAction,
  saveTagAction,
  saveTagExampleAction,
  setTagArchivedAction,
} from './actions'

type TagsProps = { params: Promise<{ project: string }> }

export async function generateMetadata({ params }: TagsProps): Promise<Metadata> {
  const { title } = await readProjectHeading((await params).project)
  return { title: `Codebook of ${title}` }
}

export default async function TagsRoute({ params }: TagsProps) {
  const { project } = await params
  const { slug } = await readProjectHeading(project)
  const { hides } = await readView()
  return (
    <CodebookPage
      project={slug}
      codebook={await readCodebook(project)}
      mayMerge={!hides.includes('readings')}
      actions={
        await pageActions({
          saveTag: saveTagAction,
          moveTag: moveTagAction,
          mergeTags: mergeTagsAction,
          setTagArchived: setTagArchivedAction,
          saveTagExample: saveTagExampleAction,
          removeTagExample: removeTagExampleAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}
