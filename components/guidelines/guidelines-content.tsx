'use client'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Spinner } from '@/components/ui/spinner'
import { TextField } from '@/components/ui/text-field'
import type { Guidelines } from '@/lib/comparison/guidelines'
import { findGuidelines } from './find-guidelines'
import { QuestionGuide, TagGuide } from './guide'
import styles from './guidelines-pane.module.css'
import type { GuidelinesOpening } from './guidelines-state'
import type { GuidelinesSubject } from './guidelines-subject'
import { useGuidelines } from './use-guidelines'

type GuidelinesContentProps = { project: string; opening: GuidelinesOpening }

/** What the project says on how to annotate, with a field to find it by. */
export function GuidelinesContent({ project, opening }: GuidelinesContentProps) {
  const { found, retry } = useGuidelines(project)
  if (found.state === 'loading') return <Spinner label="Loading the guidelines" />
  if (found.state === 'failed') {
    return (
      <div role="alert" className={styles.trouble}>
        <p>The server cannot be reached, so the guidelines cannot be shown now.</p>
        <Button size="s" onClick={retry}>
          Try again
        </Button>
      </div>
    )
  }
  return (
    <Guide
      key={opening.count}
      project={project}
      guidelines={found.guidelines}
      subject={opening.subject}
    />
  )
}

type GuideProps = { project: string; guidelines: Guidelines; subject: GuidelinesSubject | null }

/** Mounted with each opening: it begins at what is in hand. */
function Guide({ project, guidelines, subject }: GuideProps) {
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed)
  const { questions, tags } = useMemo(() => findGuidelines(guidelines, asked), [guidelines, asked])
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const start = content.current?.querySelector('[data-start]')
    start?.scrollIntoView({ block: 'start' })
  }, [])
  const isFound = asked.trim() !== ''
  const opensAt = (id: string) =>
    !isFound && subject !== null && Object.values(subject).includes(id)
  const isFew = isFound && questions.length + tags.length <= fewFound
  return (
    <div ref={content} className={styles.content}>
      <div className={styles.find}>
        <TextField
          label="Find in the guidelines"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p role="status" className={styles.status}>
          {isFound && foundWords(questions.length, tags.length)}
        </p>
      </div>
      {guidelines.questions.length + guidelines.tags.length === 0 && (
        <EmptyState title="No guidelines yet">
          Describe the questions, their positions and the tags: what you write about them is shown
          here to whoever annotates.
        </EmptyState>
      )}
      {questions.length > 0 && (
        <section className={styles.group} aria-labelledby="guidelines-questions">
          <h3 id="guidelines-questions">Questions</h3>
          {questions.map((question) => (
            <QuestionGuide
              key={`${question.id} ${isFew}`}
              project={project}
              question={question}
              isStart={opensAt(question.id)}
              isOpen={opensAt(question.id) || isFew}
            />
          ))}
        </section>
      )}
      {tags.length > 0 && (
        <section
          className={styles.group}
          aria-labelledby="guidelines-tags"
          {...(opensAt('tags') && { 'data-start': '' })}
        >
          <h3 id="guidelines-tags">Codebook</h3>
          {tags.map((tag) => (
            <TagGuide
              key={`${tag.id} ${isFew}`}
              project={project}
              tag={tag}
              isStart={opensAt(tag.id)}
              isOpen={opensAt(tag.id) || isFew}
            />
          ))}
        </section>
      )}
    </div>
  )
}

/** As many as are read rather than looked through. */
const fewFound = 4

function foundWords(questionCount: number, tagCount: number): string {
  if (questionCount + tagCount === 0) return 'Nothing in the guidelines matches.'
  return `${questionCount} of the questions and ${tagCount} of the tags match.`
}
