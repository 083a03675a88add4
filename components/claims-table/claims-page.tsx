import { contentId } from '@/components/shell/skip-link'
import type { IgnoredPart } from '@/lib/claims/claim-filter'
import { ClaimsDesk, type ClaimsDeskProps } from './claims-desk'
import styles from './claims-page.module.css'

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

/** So many are named, so that an address of nothing but nonsense does not fill the window. */
const mostNamed = 5

function ignoredWords(ignored: readonly IgnoredPart[]): string {
  const named = ignored.slice(0, mostNamed).map(({ parameter, value }) => `${parameter}=${value}`)
  const others = ignored.length - named.length
  const rest = others > 0 ? ` and ${others} more` : ''
  return `Left out of this address, since the project does not have it: ${named.join(', ')}${rest}.`
}
