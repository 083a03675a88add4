import { AnnotatorMenu } from '@/components/annotator/annotator-menu'
import { HiddenNotice } from '@/components/annotator/hidden-notice'
import { ViewWatch } from '@/components/annotator/view-watch'
import { CommandButton } from '@/components/commands/command-button'
import { KeyHelpHost } from '@/components/keyboard/key-help-host'
import { TopBar } from '@/components/shell/top-bar'
import { readPeople, readView } from '@/lib/boundary/page-reads'
import { addPersonAction, chooseAnnotatorAction, hideAction } from './view-actions'

const actions = {
  chooseAnnotator: chooseAnnotatorAction,
  addPerson: addPersonAction,
  hide: hideAction,
}

/** The bar above every page, with who annotates and what is hidden from them. */
export async function SiteBar({ project }: { project?: { slug: string; title: string } }) {
  const view = await readView()
  const people = await readPeople()
  return (
    <>
      <TopBar
        {...(project && { project })}
        commands={<CommandButton project={project?.slug ?? null} />}
        annotator={<AnnotatorMenu view={view} people={people} actions={actions} />}
      />
      <KeyHelpHost />
      <ViewWatch view={view} chooseAnnotator={actions.chooseAnnotator} />
      <HiddenNotice view={view} hide={actions.hide} />
    </>
  )
}
