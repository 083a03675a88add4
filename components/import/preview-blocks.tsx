'use client'
import { type ChangeEvent, type KeyboardEvent, type MouseEvent, memo } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { PreviewBlock } from '@/lib/documents/import/source-preview'
import { type BlockRange, isSameWithin } from './block-choice'
import { beginningOf } from './block-words'
import styles from './preview-text.module.css'
import { type Stop, stopName } from './stop'

/** Keeps a block or leaves it out; or, with the others from the last one on, all as far as this one. */
export type KeepBlock = (index: number, isKept: boolean, extend: boolean) => void

type PreviewBlocksProps = {
  blocks: readonly PreviewBlock[]
  range: BlockRange
  kept: readonly boolean[]
  /** The one that Tab reaches, where it is among these. */
  here: Stop | null
  onKeep: KeepBlock
}

/** A stretch of the text, which is drawn anew only where something in it changes: a book has ten thousand blocks. */
export const PreviewBlocks = memo(
  function PreviewBlocks({ blocks, range, kept, here, onKeep }: PreviewBlocksProps) {
    return (
      <div
        className={styles.stretch}
        style={{ containIntrinsicBlockSize: heightOf(blocks, range) }}
      >
        {blocks.slice(range.start, range.end).map((block, offset) => {
          const index = range.start + offset
          return (
            <PreviewedBlock
              key={index}
              block={block}
              index={index}
              isKept={kept[index] ?? false}
              isHere={here?.kind === 'block' && here.index === index}
              onKeep={onKeep}
            />
          )
        })}
      </div>
    )
  },
  (before, after) =>
    before.blocks === after.blocks &&
    before.range.start === after.range.start &&
    before.range.end === after.range.end &&
    before.onKeep === after.onKeep &&
    placeIn(before) === placeIn(after) &&
    isSameWithin(after.range, before.kept, after.kept),
)

/** Which block of the stretch is the one that Tab reaches; null where it is elsewhere. */
function placeIn({ here, range }: PreviewBlocksProps): number | null {
  const isIn = here?.kind === 'block' && here.index >= range.start && here.index < range.end
  return isIn ? here.index : null
}

/** In pixels, and roughly: a line of 66 characters has 11 words. It is only used for what was never in sight. */
function heightOf(blocks: readonly PreviewBlock[], { start, end }: BlockRange): string {
  let height = 0
  for (let index = start; index < end; index += 1) {
    height += Math.ceil((blocks[index]?.words ?? 0) / 11) * 31 + 19
  }
  return `auto ${height}px`
}

type PreviewedBlockProps = {
  block: PreviewBlock
  index: number
  isKept: boolean
  isHere: boolean
  onKeep: KeepBlock
}

/** A block as it will read, and whether it will. */
const PreviewedBlock = memo(function PreviewedBlock(props: PreviewedBlockProps) {
  const { block, index, isKept, isHere, onKeep } = props
  return (
    <div
      className={classNames(styles.block, !isKept && styles.leftOut, isHere && styles.here)}
      data-block={index}
    >
      <KeepBox
        label={`Keep: ${beginningOf(block.node)}`}
        stop={{ kind: 'block', index }}
        checked={isKept}
        isHere={isHere}
        onKeep={(next, extend) => onKeep(index, next, extend)}
      />
      <div
        className={styles.words}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: renderDocument writes the tags and escapes the rest
        dangerouslySetInnerHTML={{ __html: withoutStops(block.html) }}
      />
    </div>
  )
})

/** Links of the text are read and pressed, but Tab passes them by: there can be thousands before the fields. */
function withoutStops(html: string): string {
  return html.replaceAll('<a ', '<a tabindex="-1" ')
}

type KeepBoxProps = {
  label: string
  stop: Stop
  checked: boolean
  isMixed?: boolean
  isHere: boolean
  onKeep: (isKept: boolean, extend: boolean) => void
}

/** The whole margin beside a block is its checkbox. */
export function KeepBox({ label, stop, checked, isMixed, isHere, onKeep }: KeepBoxProps) {
  return (
    <label className={styles.keep} onMouseDown={keepSelection}>
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        tabIndex={isHere ? 0 : -1}
        data-stop={stopName(stop)}
        ref={(box) => {
          if (box) box.indeterminate = isMixed ?? false
        }}
        onChange={(event) => onKeep(event.currentTarget.checked, isWithShift(event))}
        onKeyDown={(event) => pressWithShift(event, () => onKeep(!checked, true))}
      />
    </label>
  )
}

function keepSelection(event: MouseEvent) {
  if (event.shiftKey) event.preventDefault()
}

function isWithShift({ nativeEvent }: ChangeEvent): boolean {
  return nativeEvent instanceof globalThis.MouseEvent && nativeEvent.shiftKey
}

/** The space bar with Shift presses a checkbox without saying that Shift was held. */
function pressWithShift(event: KeyboardEvent, press: () => void) {
  if (event.key !== ' ' || !event.shiftKey) return
  event.preventDefault()
  press()
}
