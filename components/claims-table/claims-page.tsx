import { contentId } from '@/components/shell/skip-link'
import type { IgnoredPart } from '@/lib/claims/claim-filter'
import { ClaimsDesk, type ClaimsDeskProps } from './claims-desk'
import styles from './claims-page.module.css'
import { ignoredWords } from './ignored-words'

type ClaimsPageProps = ClaimsDeskProps & {
  /** What the address asks for and there is not. */
  ignored: readonly IgnoredPart[]
}

/** All claims of a project in one table, which fills the window. */
export function ClaimsPage({ ignored, ...desk }: ClaimsPageProps) {
  return (
    <main id={contentId} tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>Claims</h1>
      {ignored.length > 0 && <p className={styles.ignored}>{ignoredWords(ignored)}</p>}
      <ClaimsDesk {...desk} />
    </main>
  )
}
