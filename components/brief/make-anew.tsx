'use client'
import { Section } from '@/components/shell/section'
import type { CreateBrief } from './brief-actions'
import styles from './brief-page.module.css'
import type { BriefView } from './brief-view'
import { NewBriefButton } from './new-brief-button'

/** So many claims are named; more would fill the page. */
const mostNamed = 12

/** A new brief from the same source. This one keeps its text. */
export function MakeAnew({ view, createBrief }: { view: BriefView; createBrief: CreateBrief }) {
  const { project, brief, uncited } = view
  const named = uncited.slice(0, mostNamed).map((number) => `C-${number}`)
  const left = uncited.length - named.length
  return (
    <Section title="Make it anew">
      <div className={styles.stack}>
        <p className={styles.soft}>
          {uncited.length > 0 &&
            `Not cited here: ${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}. `}
          Made from the project as it is now, it is a second brief; this one stays as it is.
        </p>
        <NewBriefButton project={project} source={brief.source} createBrief={createBrief} size="s">
          Write a new brief
        </NewBriefButton>
      </div>
    </Section>
  )
}
