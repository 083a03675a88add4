import type { ReactNode } from 'react'
import { SiteBar } from '@/app/site-bar'
import { ProjectNav } from '@/components/project/project-nav'
import { readProjectHeading } from '@/lib/boundary/page-reads'

type ProjectLayoutProps = { params: Promise<{ project: string }>; children: ReactNode }

export default async function ProjectLayout({ params, children }: ProjectLayoutProps) {
  const project = await readProjectHeading((await params).project)
  return (
    <>
      <SiteBar project={project} />
      <ProjectNav project={project.slug} />
      {children}
    </>
  )
}
