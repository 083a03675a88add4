'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { documentTextClass } from '@/components/document-text/document-text'
import { blockKeys, editingKeys } from '@/components/keyboard/key-bindings'
import { useListedKeys } from '@/components/keyboard/listed-keys'
import { boundTo, useKeys } from '@/components/keyboard/use-keys'
import { classNames } from '@/components/ui/class-names'
import type { PreviewBlock } from '@/lib/documents/import/source-preview'
import {
  type BlockChoice,
  type BlockRange,
  type ChoiceHistory,
  choiceAsFound,
  keepBlocks,
  keepEverything,
  rangeBetween,
  stepBack,
  stepForward,
  stretchesOf,
  takeStep,
} from './block-choice'
import { type Acts, KeepBar } from './keep-bar'
import { LeftOutFold } from './left-out-fold'
import { PreviewBlocks } from './preview-blocks'
import styles from './preview-text.module.css'
import { type Stop, shownStop, stopName, stopOfName } from './stop'

type PreviewTextProps = {
  blocks: readonly PreviewBlock[]
  language: string
  choice: ChoiceHistory
  onChoice: (change: (history: ChoiceHistory) => ChoiceHistory) => void
}

/**
 * The document as it will read, with what is left out of the source in its place. It is not drawn anew with each letter
 * that is typed beside it.
 */
export const PreviewText = memo(function PreviewText(props: PreviewTextProps) {
  const { blocks, language, choice, onChoice } = props
  const text = useRef<HTMLElement>(null)
  const hint = useId()
  const [here, setHere] = useState<Stop | null>(null)
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const last = useRef<number | null>(null)
  const { now } = choice
  const stretches = useMemo(() => stretchesOf(now), [now])
  const current = shownStop(here ?? { kind: 'fold', index: 0 }, now, open)

  const change = useCallback(
    (next: (choice: BlockChoice) => BlockChoice) =>
      onChoice((history) => takeStep(history, next(history.now))),
    [onChoice],
  )
  const keep = useCallback(
    (range: BlockRange, isKept: boolean) => {
      last.current = range.start
      change((before) => keepBlocks(before, range, isKept))
    },
    [change],
  )
  const keepOne = useCallback(
    (index: number, isKept: boolean, extend: boolean) =>
      keep(rangeBetween(extend ? (last.current ?? index) : index, index), isKept),
    [keep],
  )
  const acts: Acts = {
    before: (stop) => keep({ start: 0, end: rangeOf(stop, now).start }, false),
    after: (stop) => keep({ start: rangeOf(stop, now).end, end: blocks.length }, false),
    everything: () => change(keepEverything),
    found: () => change(() => choiceAsFound(blocks)),
  }
  useChoiceUndo(choice, onChoice)
  const focus = useKeptFocus(text, current, stretches)
  const onKeyDown = useBlockKeys({ text, choice: now, acts, keep })

  function notice(event: FocusEvent | PointerEvent) {
    const stop = stopAround(event.target)
    if (stop) setHere(stop)
  }

  return (
    <>
      <KeepBar blocks={blocks} choice={now} here={here && current} acts={acts} />
      <section
        ref={text}
        aria-label="Text of the document"
        aria-describedby={hint}
        className={classNames(documentTextClass, styles.text)}
        lang={language}
        dir="auto"
        onFocus={(event) => {
          notice(event)
          focus.enter()
        }}
        onBlur={focus.leave}
        onPointerDown={notice}
        onKeyDown={onKeyDown}
      >
        {stretches.map(({ isFold, ...range }) =>
          isFold ? (
            <LeftOutFold
              key={`fold-${range.start}`}
              {...{ blocks, range, kept: now.kept, here: current }}
              isOpen={open.has(range.start)}
              onOpen={(isOpen) => setOpen((known) => withMember(known, range.start, isOpen))}
              onKeep={keepOne}
              onKeepAll={keep}
            />
          ) : (
            <PreviewBlocks
              key={range.start}
              {...{ blocks, range, kept: now.kept, here: current }}
              onKeep={keepOne}
            />
          ),
        )}
      </section>
      <p id={hint} hidden>
        Each block has a checkbox that keeps it. The arrow keys go from block to block, with Shift
        they keep or leave out what they pass.
      </p>
    </>
  )
})

function withMember(set: ReadonlySet<number>, member: number, isIn: boolean): Set<number> {
  const next = new Set(set)
  if (isIn) next.add(member)
  else next.delete(member)
  return next
}

/** The control that has the focus; or that of the block that was pressed. */
function stopAround(target: EventTarget): Stop | null {
  if (!(target instanceof HTMLElement)) return null
  const own = stopOfName(target.dataset.stop)
  const block = target.closest<HTMLElement>('[data-block]')?.dataset.block
  return own ?? (block === undefined ? null : { kind: 'block', index: Number(block) })
}

/** Undo takes back what was chosen here, before it takes back what the project has stored. */
function useChoiceUndo(choice: ChoiceHistory, onChoice: PreviewTextProps['onChoice']) {
  useKeys(
    editingKeys,
    {
      ...(choice.past.length > 0 && { undo: () => onChoice(stepBack) }),
      ...(choice.future.length > 0 && { redo: () => onChoice(stepForward) }),
    },
    { heardBy: 'pane' },
  )
}

/**
 * Keeps the focus where it is while the text around it is cut into other stretches. Nobody is told that an element with
 * the focus was taken away: it was not left, and is not there.
 */
function useKeptFocus(text: TextRef, here: Stop, stretches: unknown) {
  const isWithin = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other stretches are the event that it waits for
  useLayoutEffect(() => {
    if (isWithin.current && document.activeElement === document.body) focusStop(text.current, here)
  }, [stretches])
  return {
    enter: () => {
      isWithin.current = true
    },
    leave: () => {
      isWithin.current = false
    },
  }
}

type TextRef = { readonly current: HTMLElement | null }

type BlockKeysProps = {
  text: TextRef
  choice: BlockChoice
  acts: Acts
  keep: (range: BlockRange, isKept: boolean) => void
}

/** The keys that go from block to block, and those that keep or leave out many of them. */
function useBlockKeys({ text, choice, acts, keep }: BlockKeysProps) {
  useListedKeys(blockKeys)
  return (event: KeyboardEvent) => {
    const action = boundTo(blockKeys, event.nativeEvent)?.action
    const from = event.target instanceof HTMLElement && stopOfName(event.target.dataset.stop)
    if (!action || !from) return
    event.preventDefault()
    if (action in acts) return acts[action as keyof Acts](from)
    const target = stopAfter(text.current, from, action as Move)
    if (!target) return
    if (action === 'extend-down' || action === 'extend-up') {
      keep(rangeOf(target, choice), isKeptAt(from, choice))
    }
    focusStop(text.current, target)
  }
}

type Action = (typeof blockKeys)[number]['action']
type Move = Exclude<Action, keyof Acts>

function stopAfter(text: HTMLElement | null, from: Stop, move: Move): Stop | null {
  const names = Array.from(text?.querySelectorAll<HTMLElement>('[data-stop]') ?? [], stopNameOf)
  const place = names.indexOf(stopName(from))
  const places: Record<Move, number> = {
    next: place + 1,
    'extend-down': place + 1,
    previous: place - 1,
    'extend-up': place - 1,
    first: 0,
    last: names.length - 1,
  }
  return stopOfName(names[places[move]])
}

function stopNameOf(element: HTMLElement): string {
  return element.dataset.stop ?? ''
}

function focusStop(text: HTMLElement | null, stop: Stop) {
  const target = text?.querySelector<HTMLElement>(`[data-stop="${stopName(stop)}"]`)
  // What was never in sight has to be laid out before anybody can scroll to it.
  target?.scrollIntoView({ block: 'nearest' })
  target?.focus({ preventScroll: true })
}

/** What a stop stands for: its block, or all blocks of its fold. */
function rangeOf({ kind, index }: Stop, { folds }: BlockChoice): BlockRange {
  const fold = kind === 'block' ? undefined : folds.find(({ start }) => start === index)
  return fold ?? { start: index, end: index + 1 }
}

function isKeptAt(stop: Stop, choice: BlockChoice): boolean {
  const { start, end } = rangeOf(stop, choice)
  return choice.kept.slice(start, end).every(Boolean)
}
