import type { ReactNode } from 'react'
import { SiteBar } from '@/app/site-bar'
import { ProjectCommands } from '@/components/commands/project-commands'
import { CompareBar } from '@/components/compare/compare-bar'
import { GuidelinesHost } from '@/components/guidelines/guidelines-host'
import { ProjectNav } from '@/components/project/project-nav'
import { SearchKey } from '@/components/search/search-key'
import { ProjectUndo } from '@/components/undo/project-undo'
import { pageActions } from '@/lib/boundary/page-actions'
import { readHighlightCount, readProjectHeading } from '@/lib/boundary/page-reads'
import { exportFormats } from '@/lib/exchange/formats'
import { redoAction, undoAction } from './actions'

type ProjectLayoutProps = { params: Promise<{ project: string }>; children: ReactNode }

export default async function ProjectLayout({ params, children }: ProjectLayoutProps) {
  const project = await readProjectHeading((await params).project)
  return (
    <>
      <SiteBar project={project} />
      <ProjectNav project={project.slug} highlightCount={await readHighlightCount(project)} />
      <SearchKey project={project.slug} />
      {children}
      <ProjectCommands
        project={project.slug}
        exports={exportFormats.map(({ id, label }) => ({ id, label }))}
      />
      <GuidelinesHost project={project.slug} />
      <CompareBar project={project.slug} />
      <ProjectUndo
        project={project.slug}
        {...(await pageActions({ undo: undoAction, redo: redoAction }))}
      />
    </>
  )
}
