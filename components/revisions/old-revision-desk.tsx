'use client'
import { type MouseEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { DocumentText } from '@/components/document-text/document-text'
import '@/components/reader/highlights.css'
import { scrollToRange, wholeSight } from '@/components/reader/scroll-to-claim'
import { useFlash } from '@/components/reader/use-flash'
import { useMountedDocument } from '@/components/reader/use-mounted-document'
import { type OtherText, useTextAddress } from '@/components/reader/use-text-address'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { counted } from '@/components/ui/counted'
import { hueAttributes } from '@/components/ui/hue'
import { HueMark } from '@/components/ui/hue-mark'
import { Link } from '@/components/ui/link'
import { useToast } from '@/components/ui/toast'
import type { Document, EditorNode, Revision } from '@/lib/documents/document'
import { canPaint, createPainter } from '@/lib/editor/highlight-painter'
import { flashHighlight, focusHighlight, foundHighlight, paintPlan } from '@/lib/editor/paint-plan'
import type { TextRange } from '@/lib/text/text-range'
import styles from './old-revision.module.css'
import type { FormerClaim } from './old-revision-view'
import { outcomeWords } from './outcome-words'

type OldRevisionDeskProps = {
  revision: Pick<Revision, 'id' | 'text'>
  content: EditorNode
  html: string
  document: Pick<Document, 'title' | 'language'>
  claims: readonly FormerClaim[]
  claimNumber: number | null
  otherTexts: readonly OtherText[]
}

/** The words of an older text, with its claims drawn where they stood and listed beside it. Nothing here changes anything. */
export function OldRevisionDesk(props: OldRevisionDeskProps) {
  const { revision, content, html, document, claims, claimNumber, otherTexts } = props
  const text = useRef<HTMLDivElement>(null)
  const { document: mounted } = useMountedDocument(text, content)
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const flash = useFlash()
  const { show } = useToast()

  const found = useTextAddress(mounted, { revision, otherTexts }, () => setFocusedId(null))

  usePaintedClaims(mounted, claims, {
    focusedId,
    found: found.range,
    isFlashing: flash.isFlashing || found.isFlashing,
  })

  function focusOn(claim: FormerClaim | undefined) {
    setFocusedId(claim?.id ?? null)
    found.letGo()
  }

  function goTo(claim: FormerClaim) {
    focusOn(claim)
    flash.start()
    const [first] = claim.passages
    if (mounted && first) scrollToRange(mounted, first, wholeSight())
  }

  const follow = useEffectEvent(() => {
    if (!mounted || claimNumber === null) return
    const claim = claims.find(({ number }) => number === claimNumber)
    if (claim) goTo(claim)
    else show({ message: `C-${claimNumber} had no place in this text.` })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each claim of the address is gone to once
  useEffect(() => follow(), [mounted, claimNumber])

  function pick({ clientX: x, clientY: y }: MouseEvent) {
    const offset = mounted?.offsetAtPoint({ x, y }) ?? null
    const claim = offset === null ? undefined : shortestAt(claims, offset)
    focusOn(claim)
    if (!claim) return
    const card = window.document.getElementById(cardId(claim.number))
    card?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div className={styles.desk}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the cards beside it do the same by keyboard */}
      <div className={styles.column} onClick={pick}>
        <DocumentText
          ref={text}
          html={html}
          language={document.language}
          tabIndex={0}
          role="document"
          aria-label={`Text of “${document.title}”`}
        />
      </div>
      <section className={styles.margin} aria-label="Claims in this text" data-print="no">
        <h2 className={styles.count}>{counted(claims.length, 'claim')} stood in this text</h2>
        <ol className={styles.cards}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <Card claim={claim} isFocused={claim.id === focusedId} onShow={() => goTo(claim)} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

const cardId = (number: number) => `former-claim-${number}`

function shortestAt(claims: readonly FormerClaim[], offset: number): FormerClaim | undefined {
  return claims
    .flatMap((claim) =>
      claim.passages
        .filter(({ start, end }) => start <= offset && offset <= end)
        .map(({ start, end }) => ({ claim, length: end - start })),
    )
    .toSorted((a, b) => a.length - b.length)[0]?.claim
}

type CardProps = { claim: FormerClaim; isFocused: boolean; onShow: () => void }

function Card({ claim, isFocused, onShow }: CardProps) {
  const { number, quote, statement, hue, now, href } = claim
  return (
    <article
      id={cardId(number)}
      className={classNames(styles.card, isFocused && styles.focused)}
      {...(hue !== null && hueAttributes(hue))}
    >
      <button
        type="button"
        className={styles.open}
        {...(isFocused && { 'aria-current': true })}
        onClick={onShow}
      >
        <span className={styles.name}>
          {hue !== null && <HueMark index={hue} />}C-{number}
        </span>
        <q className={styles.quote} dir="auto">
          {quote}
        </q>
      </button>
      {statement && <p className={styles.statement}>{statement}</p>}
      <p className={styles.now}>
        In the newest text:{' '}
        <Badge emphasis={now === 'exact' || now === 'moved' ? 'plain' : 'strong'}>
          {outcomeWords[now]}
        </Badge>{' '}
        <Link href={href}>Go there</Link>
      </p>
    </article>
  )
}

type Look = { focusedId: string | null; found: TextRange | null; isFlashing: boolean }

function usePaintedClaims(
  mounted: ReturnType<typeof useMountedDocument>['document'],
  claims: readonly FormerClaim[],
  { focusedId, found, isFlashing }: Look,
) {
  const painter = useMemo(() => (mounted && canPaint() ? createPainter(mounted) : null), [mounted])
  useEffect(() => {
    const passages = claims.flatMap(({ id, highlight, passages }) =>
      passages.map((passage) => ({ ...passage, claimId: id, highlight })),
    )
    const plan = paintPlan(passages, focusedId)
    if (found) plan.set(foundHighlight, [found])
    const led = found ? [found] : plan.get(focusHighlight)
    if (isFlashing && led) plan.set(flashHighlight, led)
    painter?.paint(plan)
  }, [painter, claims, focusedId, found, isFlashing])
  useEffect(() => () => painter?.clear(), [painter])
}
