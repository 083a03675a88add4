import { Link } from '@/components/ui/link'
import { agreementSubjects } from '@/lib/comparison/agreement/agreement-units'
import type { AgreementSearch } from './agreement-search'
import { subjectWords } from './agreement-words'
import styles from './subject-nav.module.css'

type SubjectNavProps = {
  search: AgreementSearch
  hrefWith: (change: Partial<AgreementSearch>) => string
}

/** What the agreement is about: pages beside each other, with the filters that they share. */
export function SubjectNav({ search, hrefWith }: SubjectNavProps) {
  return (
    <nav aria-label="Agreement on" data-print="no">
      <ul className={styles.list}>
        {agreementSubjects.map((subject) => (
          <li key={subject}>
            <Link
              href={hrefWith({ subject })}
              className={styles.link}
              scroll={false}
              {...(subject === search.subject && { 'aria-current': 'page' as const })}
            >
              {subjectWords[subject]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
