'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useAnnotator } from '@/components/annotator/annotator-context'
import { splitKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { useListedKeys } from '@/components/keyboard/listed-keys'
import { boundTo } from '@/components/keyboard/use-keys'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { FieldError } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { claimPath } from '@/lib/addresses'
import type { ClaimOfQuestion } from '@/lib/comparison/claims-of-question'
import type { PositionDialogPart } from './position-act'
import { type Choices, choiceWords, type Way, withChoice } from './split-choice'
import styles from './split-dialog.module.css'
import { useClaimsOfQuestion } from './use-claims-of-question'

type SplitClaimsProps = Pick<PositionDialogPart, 'view' | 'position'> & {
  choices: Choices
  /** The labels of the halves, as they are typed now. */
  labels: Record<Way, string>
  rest: Way
  onChoices: (choices: Choices) => void
}

/** So many are loaded at a time. */
const atOnce = 50

/** The claims of the position with their quotes; each goes to one half, by a press or by a key. */
export function SplitClaims(props: SplitClaimsProps) {
  const { view, position, choices, labels, rest, onChoices } = props
  const { claims, total, status, loadMore } = useClaimsOfQuestion({
    ...{ project: view.project, question: view.question.slug, atOnce },
    position: position.position.slug,
  })
  const [active, setActive] = useState(0)
  const list = useRef<HTMLOListElement>(null)
  useListedKeys(splitKeys)

  function choose(claimId: string, way: Way | null) {
    onChoices(withChoice(choices, claimId, way))
  }

  function goTo(index: number) {
    const next = Math.max(0, Math.min(index, claims.length - 1))
    setActive(next)
    list.current?.querySelectorAll<HTMLElement>('[data-claim]')[next]?.focus()
  }

  function onKeyDown(event: KeyboardEvent, claim: ClaimOfQuestion, index: number) {
    const action = boundTo(splitKeys, event.nativeEvent)?.action
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    if (action === 'next') return goTo(index + 1)
    if (action === 'previous') return goTo(index - 1)
    choose(claim.id, action === 'rest' ? null : action)
    goTo(index + 1)
  }

  return (
    <fieldset className={styles.claims}>
      <legend className={styles.legend}>Which claim goes where</legend>
      <p className={styles.note}>
        {total === null
          ? 'Loading the claims…'
          : `${counted(total, 'claim')}. ${choiceWords(choices)}.`}{' '}
        <span className={styles.keys}>
          <KeyHint keys={splitKeys} of="next" /> <KeyHint keys={splitKeys} of="previous" /> go from
          claim to claim, <KeyHint keys={splitKeys} of="stays" />{' '}
          <KeyHint keys={splitKeys} of="parts" /> decide, <KeyHint keys={splitKeys} of="rest" />{' '}
          leaves it to the rest.
        </span>
      </p>
      <ol ref={list} className={styles.list}>
        {claims.map((claim, index) => (
          <li
            key={claim.id}
            className={styles.claim}
            data-claim
            data-way={choices.get(claim.id) ?? 'rest'}
            tabIndex={index === active ? 0 : -1}
            onFocus={() => setActive(index)}
            onKeyDown={(event) => onKeyDown(event, claim, index)}
          >
            <ClaimWords claim={claim} project={view.project} />
            <Ways
              claim={claim}
              way={choices.get(claim.id) ?? null}
              rest={rest}
              labels={labels}
              onChoose={(way) => choose(claim.id, way)}
            />
          </li>
        ))}
      </ol>
      {status === 'failed' && <FieldError>The claims cannot be loaded now.</FieldError>}
      {total !== null && total > claims.length && (
        <Button size="s" busy={status === 'loading'} onClick={loadMore}>
          Show more: {claims.length.toLocaleString('en')} of {total.toLocaleString('en')}
        </Button>
      )}
    </fieldset>
  )
}

function ClaimWords({ claim, project }: { claim: ClaimOfQuestion; project: string }) {
  const { number, quotes, document, readings } = claim
  const annotator = useAnnotator()
  const others = readings.filter(({ by }) => by !== annotator).map(({ by }) => by)
  return (
    <div>
      <blockquote className={styles.quote} dir="auto">
        “{quotes.join(' […] ')}”
      </blockquote>
      <p className={styles.note}>
        <Link href={claimPath(project, document.slug, number)} tabIndex={-1}>
          C-{number}
        </Link>{' '}
        {document.name}
        {others.length > 0 && `. Read so by ${others.join(', ')}`}
      </p>
    </div>
  )
}

type WaysProps = {
  claim: ClaimOfQuestion
  way: Way | null
  rest: Way
  labels: Record<Way, string>
  onChoose: (way: Way | null) => void
}

function Ways({ claim, way, rest, labels, onChoose }: WaysProps) {
  return (
    <div className={styles.ways}>
      {(['stays', 'parts'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className={styles.way}
          tabIndex={-1}
          aria-pressed={way === each}
          data-rest={way === null && rest === each}
          aria-label={`C-${claim.number} goes to ${labels[each]}`}
          onClick={() => onChoose(way === each ? null : each)}
        >
          {labels[each]}
          {way === null && rest === each && <span className={styles.note}> (as the rest)</span>}
        </button>
      ))}
    </div>
  )
}
