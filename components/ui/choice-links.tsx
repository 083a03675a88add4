import styles from './choice-links.module.css'
import { Link } from './link'

export type ChoiceLink = {
  label: string
  href: string
  isChosen: boolean
  /** How much there is to see of it. */
  count?: number
}

type ChoiceLinksProps = {
  /** Says what is chosen here. */
  label: string
  choices: readonly ChoiceLink[]
  /** Whether the page begins at its top again. */
  scroll?: boolean
}

/** One of several views of a page, each with its own address. */
export function ChoiceLinks({ label, choices, scroll = true }: ChoiceLinksProps) {
  return (
    <nav className={styles.choices} aria-label={label} data-print="no">
      {choices.map((choice) => (
        <Link
          key={choice.label}
          href={choice.href}
          scroll={scroll}
          className={styles.choice}
          {...(choice.isChosen && { 'aria-current': 'true' as const })}
        >
          {choice.label}
          {choice.count !== undefined && (
            <>
              {' '}
              <span className={styles.count}>{choice.count}</span>
            </>
          )}
        </Link>
      ))}
    </nav>
  )
}
