import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { projectPartPath, projectPath } from '@/lib/addresses'
import styles from './project-list.module.css'

export type ListedProject = {
  slug: string
  title: string
  description: string
  documentCount: number
  questionCount: number
  claimCount: number
}

export function ProjectList({ projects }: { projects: readonly ListedProject[] }) {
  return (
    <ul className={styles.list}>
      {projects.map((project) => (
        <li key={project.slug} className={styles.project}>
          <h2 className={styles.title}>
            <Link href={projectPath(project.slug)}>{project.title}</Link>
          </h2>
          {project.description && <p className={styles.description}>{project.description}</p>}
          <p className={styles.counts}>
            <Link href={projectPartPath(project.slug, 'documents')}>
              {counted(project.documentCount, 'document')}
            </Link>
            ,{' '}
            <Link href={projectPartPath(project.slug, 'questions')}>
              {counted(project.questionCount, 'question')}
            </Link>
            ,{' '}
            <Link href={projectPartPath(project.slug, 'documents')}>
              {counted(project.claimCount, 'claim')}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}
