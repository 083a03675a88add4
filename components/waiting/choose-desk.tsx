'use client'
import { useEffect, useMemo, useRef } from 'react'
import { DocumentText } from '@/components/document-text/document-text'
import { caretKeys, choosingKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { KeyHint } from '@/components/keyboard/key-hint'
import { useListedKeys } from '@/components/keyboard/listed-keys'
import { useKeys } from '@/components/keyboard/use-keys'
import '@/components/reader/highlights.css'
import { scrollToRange, wholeSight } from '@/components/reader/scroll-to-claim'
import { useMountedDocument } from '@/components/reader/use-mounted-document'
import { useReadingCaret } from '@/components/reader/use-reading-caret'
import { useTextSelection } from '@/components/reader/use-text-selection'
import { useNavigate } from '@/components/shell/use-navigate'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { LinkButton } from '@/components/ui/link-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { waitingPassagesPath } from '@/lib/addresses'
import type { Document, Revision } from '@/lib/documents/document'
import { canPaint, createPainter } from '@/lib/editor/highlight-painter'
import type { MountedDocument } from '@/lib/editor/mount-document'
import { foundHighlight } from '@/lib/editor/paint-plan'
import type { TextRange } from '@/lib/text/text-range'
import { countWords } from '@/lib/text/words'
import { useSettlements } from './use-settlements'
import styles from './waiting.module.css'
import type { SettlePassage } from './waiting-actions'
import { textOf, type WaitingPassage } from './waiting-view'

type ChooseDeskProps = {
  project: string
  document: Document
  revision: Revision
  html: string
  passage: WaitingPassage
  actions: UndoSteps & { settlePassage: SettlePassage }
}

/** The text in a mode in which selecting words says where a claim stands. By mouse, finger or keyboard. */
export function ChooseDesk(props: ChooseDeskProps) {
  const { project, document, revision, html, passage, actions } = props
  const text = useRef<HTMLDivElement>(null)
  const { document: mounted } = useMountedDocument(text, revision.content)
  const { selected } = useTextSelection(mounted)
  const caret = useReadingCaret(mounted)
  const navigate = useNavigate()
  const { settle, asking } = useSettlements(project, actions)
  const back = waitingPassagesPath(project, document.slug, passage.claim.number)
  useCandidate(mounted, passage)

  async function attach() {
    if (!selected) return
    const { start, end } = selected
    const exact = revision.text.slice(start, end)
    const words = { revisionId: revision.id, start, end, exact }
    const isDone = await settle(passage, { kind: 'attach', ...words })
    if (isDone) navigate(waitingPassagesPath(project, document.slug))
  }

  useListedKeys(caretKeys)
  useKeys(choosingKeys, { attach: () => void attach(), cancel: () => navigate(back) })

  return (
    <div className={styles.choose}>
      <p className={styles.soft}>
        Select the words that the claim is about now, with the pointer, or in the text with Shift
        and the arrow keys. Then attach the claim to them.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the text is inside; the keys move the caret in it */}
      <div className={styles.frame} onKeyDown={caret.onKeyDown}>
        <DocumentText
          ref={text}
          html={html}
          language={document.language}
          className={styles.text}
          tabIndex={0}
          role="document"
          aria-label={`Text of “${document.title}”`}
        />
        {caret.caret && (
          <span
            className={styles.caret}
            aria-hidden="true"
            style={{
              left: caret.caret.left,
              top: caret.caret.top,
              blockSize: caret.caret.height,
            }}
          />
        )}
      </div>
      <section className={styles.bar} aria-label="The chosen words" data-print="no">
        <div className={styles.barInner}>
          <p className={styles.chosen} dir="auto">
            {selected ? (
              <q>{revision.text.slice(selected.start, selected.end)}</q>
            ) : (
              <>
                Was: <q>{textOf(passage.was)}</q>
              </>
            )}
          </p>
          <div className={styles.actions} onPointerDown={(event) => event.preventDefault()}>
            <Button
              variant="primary"
              className={styles.primary}
              disabled={!selected}
              busy={asking !== null}
              onClick={() => void attach()}
            >
              Attach to these words <KeyHint keys={choosingKeys} of="attach" />
            </Button>
            <LinkButton href={back}>
              Cancel <KeyHint keys={choosingKeys} of="cancel" />
            </LinkButton>
            <KeyHelp />
          </div>
        </div>
        <VisuallyHidden>
          <span role="status">
            {selected &&
              `${counted(countWords(revision.text.slice(selected.start, selected.end)), 'word')} selected`}
          </span>
        </VisuallyHidden>
      </section>
    </div>
  )
}

/** Whoever selected words before the editor was there keeps them. */
function beginAt({ element, staticRange }: MountedDocument, range: TextRange | null) {
  const selection = getSelection()
  if (range && !element.contains(selection?.focusNode ?? null)) {
    const { startContainer, startOffset } = staticRange(range)
    selection?.collapse(startContainer, startOffset)
  }
  element.focus({ preventScroll: true })
}

/** Marks the place that was found, and begins there: whoever comes by keyboard has the caret in the text at once. */
function useCandidate(
  mounted: ReturnType<typeof useMountedDocument>['document'],
  { now }: WaitingPassage,
) {
  const painter = useMemo(() => (mounted && canPaint() ? createPainter(mounted) : null), [mounted])
  const range = now?.range ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: gone to once, when the text is there
  useEffect(() => {
    if (!mounted) return
    beginAt(mounted, range)
    if (!range) return
    painter?.paint(new Map([[foundHighlight, [range]]]))
    scrollToRange(mounted, range, wholeSight())
    return () => painter?.clear()
  }, [mounted, painter])
}
