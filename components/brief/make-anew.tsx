'use client'
import { Section } from '@/components/shell/section'
import { counted } from '@/components/ui/counted'
import type { CreateBrief } from './brief-actions'
import styles from './brief-page.module.css'
import type { BriefView } from './brief-view'
import { NewBriefButton } from './new-brief-button'

/** So many claims are named; more would fill the page. */
const mostNamed = 12

/** A new brief from the same source. This one keeps its text. */
export function MakeAnew({ view, createBrief }: { view: BriefView; createBrief: CreateBrief }) {
  const { project, brief, missing } = view
  const named = missing.slice(0, mostNamed).map((number) => `C-${number}`)
  const left = missing.length - named.length
  return (
    <Section title="Made anew">
      <div className={styles.stack}>
        <p className={styles.soft}>
          {missing.length === 0
            ? 'A brief made from the project now would cite no other claims.'
            : `A brief made from the project now would also cite ${counted(missing.length, 'claim')}: ${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`}{' '}
          It would be a second one; this one stays as it is.
        </p>
        <NewBriefButton project={project} source={brief.source} createBrief={createBrief} size="s">
          Make it anew
        </NewBriefButton>
      </div>
    </Section>
  )
}
