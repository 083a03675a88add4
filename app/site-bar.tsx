import { AnnotatorMenu } from '@/components/annotator/annotator-menu'
import { HiddenNotice } from '@/components/annotator/hidden-notice'
import { ViewWatch } from '@/components/annotator/view-watch'
import { TopBar } from '@/components/shell/top-bar'
import { readPeople, readView } from '@/lib/boundary/page-reads'
import { addPersonAction, chooseAnnotatorAction, hideAction } from './view-actions'

const actions = {
  chooseAnnotator: chooseAnnotatorAction,
  addPerson: addPersonAction,
  hide: hideAction,
}

/** The bar above every page, with who annotates and what is hidden from them. */
export async function SiteBar({ project }: { project?: { title: string } }) {
  const view = await readView()
  const people = await readPeople()
  return (
    <>
      <TopBar
        {...(project && { project })}
        annotator={<AnnotatorMenu view={view} people={people} actions={actions} />}
      />
      <ViewWatch view={view} chooseAnnotator={actions.chooseAnnotator} />
      <HiddenNotice view={view} hide={actions.hide} />
    </>
  )
}
