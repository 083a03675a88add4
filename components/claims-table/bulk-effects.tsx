'use client'
import { TriangleAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { counted } from '@/components/ui/counted'
import { FieldError } from '@/components/ui/field'
import { Spinner } from '@/components/ui/spinner'
import type { BulkPreview, NamedClaim } from '@/lib/claim-list/preview-bulk-change'
import type { Listed } from '@/lib/comparison/effect/listed'
import styles from './bulk-dialog.module.css'
import { type EffectLine, effectLines, judgedTotals, unchangedWords } from './bulk-words'
import type { Previewed } from './use-bulk-preview'

type BulkEffectsProps = { previewed: Previewed; onRetry: () => void }

/** So many questions are told one by one: more than these nobody reads before a change, and the totals are of all. */
const mostQuestions = 6

/** What a change of many claims would do. It is read out as it comes. */
export function BulkEffects({ previewed, onRetry }: BulkEffectsProps) {
  const shown = shownPreview(previewed)
  const isAsking = previewed.status === 'asking'
  return (
    <section className={styles.effects} aria-label="What this changes" aria-busy={isAsking}>
      <div role="status">
        {isAsking && !shown && <Spinner label="Reckoning what this changes" />}
        {shown && <Counts preview={shown} />}
      </div>
      {previewed.status === 'failed' && (
        <div className={styles.failed} role="alert">
          <FieldError>{previewed.message}</FieldError>
          <Button size="s" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
      {shown?.effects.slice(0, mostQuestions).map((effect) => (
        <div key={effect.question.id} className={styles.question}>
          <h3 dir="auto">{effect.question.text}</h3>
          {effectLines(effect).map((line) => (
            <PairLine key={line.words} line={line} claims={shown.claims} />
          ))}
        </div>
      ))}
      {shown && shown.effects.length > mostQuestions && (
        <p className={styles.words}>
          and {counted(shown.effects.length - mostQuestions, 'more question')}
        </p>
      )}
      {shown && shown.changing.count > 0 && (
        <details className={styles.details} open={shown.effects.length === 0}>
          <summary>Which claims change</summary>
          <ul className={styles.names}>
            {shown.changing.first.map((claim) => (
              <li key={claim.id}>
                <ClaimName claim={claim} />
              </li>
            ))}
            <Rest of={shown.changing} />
          </ul>
        </details>
      )}
    </section>
  )
}

/** That of the choice before stays in sight until the new one has come. */
function shownPreview(previewed: Previewed): BulkPreview | null {
  if (previewed.status === 'known') return previewed.preview
  return previewed.status === 'asking' ? previewed.before : null
}

function Counts({ preview }: { preview: BulkPreview }) {
  const { count } = preview.changing
  return (
    <p>
      <strong>
        {count === 0
          ? 'Nothing changes.'
          : `${counted(count, 'claim')} ${count === 1 ? 'changes' : 'change'}.`}
      </strong>{' '}
      {unchangedWords(preview)} {judgedTotals(preview.effects)}
    </p>
  )
}

type PairLineProps = { line: EffectLine; claims: BulkPreview['claims'] }

function PairLine({ line: { words, pairs, isWarning }, claims }: PairLineProps) {
  return (
    <details className={classNames(styles.details, isWarning && styles.warning)}>
      <summary>
        {isWarning && <TriangleAlert size={16} aria-hidden />}
        {words}
      </summary>
      <ul className={styles.names}>
        {pairs.first.map(({ claimIds: [a, b] }) => (
          <li key={`${a} ${b}`}>
            <ClaimName claim={claims[a]} /> against <ClaimName claim={claims[b]} />
          </li>
        ))}
        <Rest of={pairs} />
      </ul>
    </details>
  )
}

function ClaimName({ claim }: { claim: NamedClaim | undefined }) {
  if (!claim) return 'a claim'
  return (
    <>
      <span className={styles.name}>C-{claim.number}</span>{' '}
      <q className={styles.quote} dir="auto">
        {claim.quote}
      </q>
    </>
  )
}

function Rest({ of: { count, first } }: { of: Listed<unknown> }) {
  const left = count - first.length
  return left > 0 ? <li className={styles.words}>and {left.toLocaleString('en')} more</li> : null
}
