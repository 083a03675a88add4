'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { claimPath } from '@/lib/addresses'
import type { Codebook, ExampleClaim } from '@/lib/codebook/codebook'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Example, ExampleKind, Tag } from '@/lib/questions/question'
import { ExampleDialog, type ExampleDialogProps } from './example-dialog'
import styles from './tag-details.module.css'

type TagExamplesProps = Pick<
  ExampleDialogProps,
  'project' | 'saveTagExample' | 'removeTagExample' | 'onChanged'
> & {
  tag: Tag
  claims: Codebook['claims']
}

const kinds: readonly { kind: ExampleKind; title: string; nothing: string }[] = [
  {
    kind: 'include',
    title: 'Belongs here',
    nothing: 'No passage shows yet what the tag is for.',
  },
  {
    kind: 'exclude',
    title: 'Only seems to belong here',
    nothing: 'No passage shows yet where it ends.',
  },
]

/** Real passages that show what a tag is for, and what it is not for. */
export function TagExamples({ tag, claims, ...dialog }: TagExamplesProps) {
  const [asked, setAsked] = useState<{ example: Example | null } | null>(null)
  const canChange = tag.archivedAt === null
  return (
    <section className={styles.examples} aria-labelledby="tag-examples">
      <header className={styles.examplesHead}>
        <h3 id="tag-examples">Examples</h3>
        {canChange && (
          <Button
            size="s"
            icon={<Plus size={16} aria-hidden />}
            onClick={() => setAsked({ example: null })}
          >
            Add an example
          </Button>
        )}
      </header>
      {kinds.map(({ kind, title, nothing }) => {
        const examples = tag.examples.filter((example) => example.kind === kind)
        return (
          <div key={kind} className={styles.kind}>
            <h4>{title}</h4>
            {examples.length === 0 && <p className={styles.nothing}>{nothing}</p>}
            <ul className={styles.quotes}>
              {examples.map((example) => (
                <ExampleEntry
                  key={example.claimId}
                  example={example}
                  claim={claims.get(example.claimId)}
                  project={dialog.project}
                  {...(canChange && { onChange: () => setAsked({ example }) })}
                />
              ))}
            </ul>
          </div>
        )
      })}
      <ExampleDialog
        tag={tag}
        asked={asked}
        claim={asked?.example ? (claims.get(asked.example.claimId) ?? null) : null}
        onClose={() => setAsked(null)}
        {...dialog}
      />
    </section>
  )
}

type ExampleEntryProps = {
  example: Example
  claim: ExampleClaim | undefined
  project: string
  onChange?: () => void
}

function ExampleEntry({ example, claim, project, onChange }: ExampleEntryProps) {
  if (!claim) return null
  const { document, number, quotes, isArchived } = claim
  const source = document.publisher || document.title
  return (
    <li className={styles.example}>
      <blockquote className={styles.quote} lang={document.language} dir="auto">
        {quotes.join(' […] ')}
      </blockquote>
      <p className={styles.source}>
        {isArchived ? (
          <>
            C-{number} (archived), <bdi>{source}</bdi>
          </>
        ) : (
          <Link href={claimPath(project, document.slug, number)}>
            C-{number}, <bdi>{source}</bdi>
          </Link>
        )}
        {document.publishedOn !== null && <>, {describePartialDate(document.publishedOn)}</>}
      </p>
      {example.note !== '' && (
        <p className={styles.note} dir="auto">
          {example.note}
        </p>
      )}
      {onChange && (
        <Button size="s" variant="quiet" onClick={onChange}>
          Change<VisuallyHidden> the example C-{number}</VisuallyHidden>
        </Button>
      )}
    </li>
  )
}
