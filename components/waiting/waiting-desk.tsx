'use client'
import { useEffect, useRef, useState } from 'react'
import { waitingKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useKeys } from '@/components/keyboard/use-keys'
import { Section } from '@/components/shell/section'
import { useNavigate } from '@/components/shell/use-navigate'
import { counted } from '@/components/ui/counted'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { choosePassagePath } from '@/lib/addresses'
import { passageKey, useSettlements } from './use-settlements'
import styles from './waiting.module.css'
import type { SettlePassage } from './waiting-actions'
import { WaitingCard } from './waiting-card'
import { textOf, type WaitingPassage, type WaitingView } from './waiting-view'

type WaitingDeskProps = {
  view: WaitingView
  actions: UndoSteps & { settlePassage: SettlePassage }
}

/** A walk through what waits: old and new passage side by side, and what a person can say of them. */
export function WaitingDesk({ view, actions }: WaitingDeskProps) {
  const { project, document, revision, waiting, orphans, counts } = view
  const list = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const { settle, asking } = useSettlements(project, actions)
  const all = [...waiting, ...orphans]
  const [currentKey, setCurrentKey] = useState<string | null>(null)
  const current = all.find((passage) => passageKey(passage) === currentKey) ?? all[0]

  const cardOf = (passage: WaitingPassage | undefined) =>
    passage && list.current?.querySelector<HTMLElement>(`[data-passage="${passageKey(passage)}"]`)

  function go(step: 1 | -1) {
    const at = current ? all.indexOf(current) : 0
    // The first press shows where one is.
    const isThere = cardOf(current)?.contains(window.document.activeElement)
    const next = isThere ? all[Math.min(Math.max(at + step, 0), all.length - 1)] : current
    if (!next) return
    setCurrentKey(passageKey(next))
    focusCard(cardOf(next))
  }

  // A card that was decided is gone, and had the focus: the one in its place takes it.
  const place = useRef(0)
  const hadFocus = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is news
  useEffect(() => {
    if (!hadFocus.current) return
    hadFocus.current = false
    const next = all[Math.min(place.current, all.length - 1)]
    if (!next) return
    setCurrentKey(passageKey(next))
    focusCard(cardOf(next))
  }, [view])

  function goOnAfter(passage: WaitingPassage, run: () => Promise<boolean>) {
    place.current = all.indexOf(passage)
    void run().then((isDone) => {
      hadFocus.current = isDone
    })
  }

  const attach = (passage: WaitingPassage) => {
    const { now } = passage
    if (!now) return
    const words = { exact: textOf(now), ...now.range }
    goOnAfter(passage, () => settle(passage, { kind: 'attach', revisionId: revision.id, ...words }))
  }
  const orphan = (passage: WaitingPassage) => {
    if (passage.status === 'orphaned') return
    goOnAfter(passage, () => settle(passage, { kind: 'orphan' }))
  }
  const chooseHref = ({ claim, index }: WaitingPassage) =>
    choosePassagePath(project, document.slug, { claimNumber: claim.number, passage: index })

  useKeys(waitingKeys, {
    next: () => go(1),
    previous: () => go(-1),
    ...(current && {
      attach: () => attach(current),
      choose: () => navigate(chooseHref(current)),
      orphan: () => orphan(current),
    }),
  })

  const cardsOf = (passages: readonly WaitingPassage[]) =>
    passages.map((passage) => (
      <li key={passageKey(passage)} id={`claim-${passage.claim.number}`} className={styles.item}>
        <WaitingCard
          passage={passage}
          language={document.language}
          isCurrent={passage === current}
          isBusy={asking === passageKey(passage)}
          chooseHref={chooseHref(passage)}
          onFocus={() => setCurrentKey(passageKey(passage))}
          onAttach={() => attach(passage)}
          onOrphan={() => orphan(passage)}
        />
      </li>
    ))

  return (
    <div ref={list} className={styles.lists}>
      {counts.waiting > 0 && (
        <Section title={`${counted(counts.waiting, 'passage')} to review`} actions={<KeyHelp />}>
          <p className={styles.soft}>
            The words of these claims changed, or what they mean may have. They do not count until
            you have decided.
          </p>
          <ol className={styles.cards}>{cardsOf(waiting)}</ol>
          <More shown={waiting.length} count={counts.waiting} />
        </Section>
      )}
      {counts.orphans > 0 && (
        <Section title={counted(counts.orphans, 'orphan')}>
          <p className={styles.soft}>
            Their words are not in the newest text. They stay in lists and exports, marked, and do
            not count.
          </p>
          <ol className={styles.cards}>{cardsOf(orphans)}</ol>
          <More shown={orphans.length} count={counts.orphans} />
        </Section>
      )}
    </div>
  )
}

function More({ shown, count }: { shown: number; count: number }) {
  if (count <= shown) return null
  return (
    <p className={styles.soft}>
      The first {shown} are shown; the others follow as these are decided.
    </p>
  )
}

function focusCard(card: HTMLElement | null | undefined) {
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'center' })
}
