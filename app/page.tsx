import { CreateProjectButton } from '@/components/library/create-project'
import { ImportProjectButton } from '@/components/library/import-project'
import { ProjectList } from '@/components/library/project-list'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { pageActions } from '@/lib/boundary/page-actions'
import { readLibrary } from '@/lib/boundary/page-reads'
import { createProjectAction, importProjectAction } from './actions'
import { SiteBar } from './site-bar'

export default async function LibraryPage() {
  const projects = await readLibrary()
  const { importProject, createProject } = await pageActions({
    importProject: importProjectAction,
    createProject: createProjectAction,
  })
  return (
    <>
      <SiteBar />
      <Page
        title="Library"
        lead="Where sources disagree. A project holds documents, and the questions that are asked of them."
        actions={
          <>
            <ImportProjectButton importProject={importProject} />
            <CreateProjectButton createProject={createProject} />
          </>
        }
      >
        {projects.length === 0 ? <EmptyLibrary /> : <ProjectList projects={projects} />}
      </Page>
    </>
  )
}

function EmptyLibrary() {
  return (
    <EmptyState title="No projects yet">
      Make a project for the sources you want to compare, or import a project file that somebody
      sent you.
    </EmptyState>
  )
}
