'use client'
import { usePathname } from 'next/navigation'
import { useHighlightCount } from '@/components/highlights/known-count'
import { Link } from '@/components/ui/link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import {
  agreementPath,
  briefsPath,
  claimsPath,
  coveragePath,
  cruxPath,
  exchangePath,
  highlightsPath,
  historyPath,
  picturesPath,
  projectPath,
  questionsPath,
  reviewPath,
  searchPath,
  tagsPath,
} from '@/lib/addresses'
import styles from './project-nav.module.css'

/** The parts of a project, in the order of the work. Each address is that of a page and of all pages below it. */
export const projectParts = [
  { label: 'Overview', pathOf: projectPath },
  { label: 'Questions', pathOf: questionsPath },
  { label: 'Claims', pathOf: claimsPath },
  { label: 'Search', pathOf: searchPath },
  { label: 'Codebook', pathOf: tagsPath },
  { label: 'Highlights', pathOf: highlightsPath },
  { label: 'Review', pathOf: reviewPath },
  { label: 'Coverage', pathOf: coveragePath },
  { label: 'Pictures', pathOf: picturesPath },
  { label: 'Agreement', pathOf: agreementPath },
  { label: 'Briefs', pathOf: briefsPath },
  { label: 'Crux', pathOf: cruxPath },
  { label: 'History', pathOf: historyPath },
  { label: 'Export', pathOf: exchangePath },
]

type ProjectNavProps = {
  project: string
  /** How many highlights wait to be filled in. */
  highlightCount: number
}

/** The way to every part of a project, under the bar of each of its pages. Narrow windows get more lines. */
export function ProjectNav({ project, highlightCount }: ProjectNavProps) {
  const here = decodeURI(usePathname())
  const waiting = useHighlightCount(project, highlightCount)
  return (
    <nav className={styles.nav} aria-label="Project" data-print="no">
      <ul className={styles.list}>
        {projectParts.map(({ label, pathOf }) => (
          <li key={label}>
            <Link
              href={pathOf(project)}
              className={styles.link}
              aria-current={currentAt(here, decodeURI(pathOf(project)), label === 'Overview')}
            >
              {label}
              {label === 'Highlights' && waiting > 0 && (
                <span className={styles.count}>
                  {waiting}
                  <VisuallyHidden> waiting</VisuallyHidden>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The overview lies above all other parts: it is current on its own page alone. */
function currentAt(here: string, path: string, isOverview: boolean): 'page' | 'true' | undefined {
  if (here === path) return 'page'
  return !isOverview && here.startsWith(`${path}/`) ? 'true' : undefined
}
