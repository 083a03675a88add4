import type { ReactNode } from 'react'
import { ProjectNav } from '@/components/project/project-nav'
import { TopBar } from '@/components/shell/top-bar'
import { readProjectHeading } from '@/lib/boundary/page-reads'

type ProjectLayoutProps = { params: Promise<{ project: string }>; children: ReactNode }

export default async function ProjectLayout({ params, children }: ProjectLayoutProps) {
  const project = await readProjectHeading((await params).project)
  return (
    <>
      <TopBar project={project} />
      <ProjectNav project={project.slug} />
      {children}
    </>
  )
}
