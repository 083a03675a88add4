'use client'
import { ChevronRight } from 'lucide-react'
import type { PreviewBlock } from '@/lib/documents/import/source-preview'
import { type BlockRange, cut, runsOf } from './block-choice'
import { describeSizeWithin, namesWithin, sizeWithin } from './block-words'
import { type KeepBlock, KeepBox, PreviewBlocks } from './preview-blocks'
import styles from './preview-text.module.css'
import { type Stop, stopName } from './stop'

type LeftOutFoldProps = {
  blocks: readonly PreviewBlock[]
  range: BlockRange
  kept: readonly boolean[]
  here: Stop | null
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onKeep: KeepBlock
  onKeepAll: (range: BlockRange, isKept: boolean) => void
}

/** Blocks that were left out together, where they stand. Those that are brought back show, folded or not. */
export function LeftOutFold(props: LeftOutFoldProps) {
  const { blocks, range, kept, here, isOpen, onOpen, onKeep, onKeepAll } = props
  const size = sizeWithin(blocks, kept, range)
  const names = namesWithin(blocks, kept, range)
  const count = range.end - range.start
  const isHere = (kind: Stop['kind']) => here?.kind === kind && here.index === range.start
  const shown = isOpen ? cut(range) : runsOf(kept, true, range).flatMap(cut)
  return (
    <>
      <div className={styles.fold}>
        <KeepBox
          label={`Keep all of: ${names}`}
          stop={{ kind: 'fold', index: range.start }}
          checked={size.blockCount === 0}
          isMixed={size.blockCount > 0 && size.blockCount < count}
          isHere={isHere('fold')}
          onKeep={(isKept) => onKeepAll(range, isKept)}
        />
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          tabIndex={isHere('open') ? 0 : -1}
          data-stop={stopName({ kind: 'open', index: range.start })}
          onClick={() => onOpen(!isOpen)}
        >
          <ChevronRight size={16} aria-hidden />
          <span>
            <span className={styles.outcome}>
              {size.blockCount === 0 ? 'Brought back:' : 'Left out:'}
            </span>{' '}
            <bdi>{names}</bdi>{' '}
            {size.blockCount > 0 && <span className={styles.size}>{describeSizeWithin(size)}</span>}
          </span>
        </button>
      </div>
      {shown.map((stretch) => (
        <PreviewBlocks
          key={stretch.start}
          blocks={blocks}
          range={stretch}
          kept={kept}
          here={here}
          onKeep={onKeep}
        />
      ))}
    </>
  )
}
