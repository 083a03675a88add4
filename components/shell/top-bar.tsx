import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { libraryPath } from '@/lib/addresses'
import styles from './top-bar.module.css'

type TopBarProps = {
  /** The project whose pages these are; left out outside projects. */
  project?: { title: string }
  /** The way to everything that can be done. */
  commands: ReactNode
  /** Who annotates. */
  annotator: ReactNode
}

/** The slim bar above every page: the way back up. */
export function TopBar({ project, commands, annotator }: TopBarProps) {
  return (
    <header className={styles.bar} data-print="no">
      <Link href={libraryPath} className={styles.product}>
        <ProductMark />
        <span className={styles.name}>Counterpoint</span>
      </Link>
      {project && (
        <span className={styles.title} title={project.title}>
          {project.title}
        </span>
      )}
      {commands}
      {annotator}
    </header>
  )
}

/** Two voices that meet: the same drawing as app/icon.svg. */
function ProductMark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="currentColor">
      <path d="M2 3h7v9H6l-3 4v-4H2z" />
      <path d="M18 7h-7v9h3l3-4v4h1z" opacity="0.6" />
    </svg>
  )
}
