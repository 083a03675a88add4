import type { Metadata } from 'next'
import { parsePictureSearch } from '@/components/pictures/picture-search'
import { PicturesPage } from '@/components/pictures/pictures-page'
import { picturesViewOf } from '@/components/pictures/pictures-view'
import { readProject, readView } from '@/lib/boundary/page-reads'

type PicturesPageProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PicturesPageProps): Promise<Metadata> {
  const { project } = await readProject((await params).project)
  return { title: `Pictures of ${project.title}` }
}

export default async function PicturesRoute({ params, searchParams }: PicturesPageProps) {
  const snapshot = await readProject((await params).project)
  const { hides } = await readView()
  const view = picturesViewOf(snapshot, parsePictureSearch(await searchParams), hides)
  return <PicturesPage view={view} projectTitle={snapshot.project.title} />
}
