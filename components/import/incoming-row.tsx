'use client'
import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { LinkButton } from '@/components/ui/link-button'
import { documentPath } from '@/lib/addresses'
import { type Incoming, isUnderWay } from './incoming'
import styles from './incoming-list.module.css'
import { describeIncomingSize, describeState, shareDone } from './incoming-words'

export type IncomingActs = {
  open: (id: string) => void
  cancel: (id: string) => void
  retry: (id: string) => void
  remove: (id: string) => void
}

type IncomingRowProps = {
  project: string
  incoming: Incoming
  /** Whether its preview is the one below. */
  isOpen: boolean
  acts: IncomingActs
}

export function IncomingRow({ project, incoming, isOpen, acts }: IncomingRowProps) {
  const { name, state } = incoming
  const size = describeIncomingSize(incoming)
  const isWrong = state.is === 'failed' || (state.is === 'ready' && state.draft.refusal !== null)
  return (
    <li
      className={classNames(styles.row, isOpen && styles.open)}
      data-incoming={incoming.id}
      {...(isOpen && { 'aria-current': true })}
    >
      <div className={styles.about}>
        <p className={styles.name}>
          <bdi>{name}</bdi>
          {size && <span className={styles.size}> {size}</span>}
        </p>
        <p className={classNames(styles.state, isWrong && styles.wrong)}>
          {describeState(incoming)}
        </p>
      </div>
      <div className={styles.acts}>
        <MainAct {...{ project, incoming, isOpen, acts }} />
        {!isUnderWay(incoming) && state.is !== 'adding' && (
          <IconButton
            size="s"
            label={`Remove ${name} from the list`}
            icon={<X size={16} aria-hidden />}
            onClick={() => acts.remove(incoming.id)}
          />
        )}
      </div>
      <Progress incoming={incoming} />
    </li>
  )
}

/** The one thing to do next. */
function MainAct({ project, incoming, isOpen, acts }: IncomingRowProps) {
  const { id, name, state } = incoming
  if (isUnderWay(incoming)) {
    return (
      <Button size="s" aria-label={`Cancel ${name}`} onClick={() => acts.cancel(id)}>
        Cancel
      </Button>
    )
  }
  if (state.is === 'added') {
    return (
      <LinkButton size="s" href={documentPath(project, state.slug)} aria-label={`Open ${name}`}>
        Open
      </LinkButton>
    )
  }
  if (state.is === 'cancelled' || (state.is === 'failed' && state.canRetry)) {
    return (
      <Button size="s" aria-label={`Try again: ${name}`} onClick={() => acts.retry(id)}>
        Try again
      </Button>
    )
  }
  if (state.is !== 'ready' || isOpen) return null
  return (
    <Button size="s" aria-label={`Look at it: ${name}`} onClick={() => acts.open(id)}>
      Look at it
    </Button>
  )
}

/** A line at the foot of the row, which is always there: nothing moves when it fills. */
function Progress({ incoming }: { incoming: Incoming }) {
  if (!isUnderWay(incoming)) return <div className={styles.track} aria-hidden />
  const share = shareDone(incoming.state)
  return (
    <progress
      className={styles.track}
      aria-label={`Progress of ${incoming.name}`}
      max={100}
      {...(share !== null && { value: Math.floor(share * 100) })}
    />
  )
}
