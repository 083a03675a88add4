'use client'
import { Plus, RotateCcw, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Kbd } from '@/components/ui/kbd'
import { KeyCapture } from './key-capture'
import {
  canSwap,
  holdersOf,
  isChanged,
  type KeyChange,
  type KeyMap,
  keysOf,
  type PlacedBinding,
  withKey,
  withKeysSwapped,
  withOneMoreKey,
  withoutKey,
  withReset,
} from './key-map'
import styles from './key-map-editor.module.css'
import { describeKey } from './key-words'

type KeyRowProps = {
  map: KeyMap
  placed: PlacedBinding
  /** A new key is waited for. */
  isAsking: boolean
  onAsk: (isAsking: boolean) => void
  onSave: (map: KeyMap, words: string) => void
}

type Refusal = { key: string | null; reason: string }

/** One action with its keys, and the ways to change them. */
export function KeyRow({ map, placed, isAsking, onAsk, onSave }: KeyRowProps) {
  const { label, fixed } = placed.binding
  const keys = keysOf(map, placed)
  const [isAdding, setIsAdding] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const change = useRef<HTMLButtonElement>(null)

  function ask(adding: boolean) {
    setIsAdding(adding)
    setRefusal(null)
    onAsk(true)
  }

  function stop() {
    // What had the keyboard is about to go.
    change.current?.focus()
    setRefusal(null)
    onAsk(false)
  }

  function take(made: KeyChange, key: string | null) {
    if (!made.ok) return setRefusal({ key, reason: made.reason })
    onSave(made.map, saidOf(made.map, placed))
    stop()
  }

  function swap(key: string) {
    const [holder] = holdersOf(map, placed, key)
    const swapped = withKeysSwapped(map, placed, key)
    onSave(swapped, `${saidOf(swapped, placed)} ${holder ? saidOf(swapped, holder) : ''}`)
    stop()
  }

  return (
    <li className={styles.row}>
      <span className={styles.action}>{label}</span>
      <span className={styles.keys}>
        {keys.length === 0 && <span className={styles.hint}>no key</span>}
        {keys.map((key) => (
          <span key={key} className={styles.key}>
            <Kbd>{describeKey(key)}</Kbd>
            {!fixed && keys.length > 1 && (
              <IconButton
                label={`Take away ${describeKey(key)}: ${label}`}
                size="s"
                icon={<X size={12} aria-hidden />}
                onClick={() => take({ ok: true, map: withoutKey(map, placed, key) }, null)}
              />
            )}
          </span>
        ))}
      </span>
      {fixed ? (
        <span className={styles.hint}>Fixed. {fixed}</span>
      ) : (
        <span className={styles.tools}>
          <Button ref={change} size="s" aria-label={`Change: ${label}`} onClick={() => ask(false)}>
            Change
          </Button>
          <IconButton
            label={`Add a key: ${label}`}
            size="s"
            icon={<Plus size={15} aria-hidden />}
            onClick={() => ask(true)}
          />
          {isChanged(map, placed) && (
            <IconButton
              label={`Reset: ${label}`}
              size="s"
              icon={<RotateCcw size={15} aria-hidden />}
              onClick={() => take(withReset(map, placed), null)}
            />
          )}
        </span>
      )}
      {isAsking && (
        <KeyCapture
          label={`${isAdding ? 'One more key' : 'The new key'} for “${label}”`}
          onKey={(key) =>
            take(isAdding ? withOneMoreKey(map, placed, key) : withKey(map, placed, key), key)
          }
          onCancel={stop}
        />
      )}
      <div role="alert" className={styles.refusal}>
        {refusal && (
          <>
            <FieldError>
              {refusal.key !== null && `${describeKey(refusal.key)}: `}
              {refusal.reason}
            </FieldError>
            <SwapOffer map={map} placed={placed} refusal={refusal} onSwap={swap} />
          </>
        )}
      </div>
    </li>
  )
}

type SwapOfferProps = Pick<KeyRowProps, 'map' | 'placed'> & {
  refusal: Refusal
  onSwap: (key: string) => void
}

/** What the other one gets is said before it is done. */
function SwapOffer({ map, placed, refusal: { key }, onSwap }: SwapOfferProps) {
  if (key === null || !canSwap(map, placed, key)) return null
  const [holder] = holdersOf(map, placed, key)
  const swapped = withKeysSwapped(map, placed, key)
  const keys = holder ? keysOf(swapped, holder).map(describeKey) : []
  return (
    <Button size="s" onClick={() => onSwap(key)}>
      Swap: “{holder?.binding.label}” gets {keys.length > 0 ? keys.join(', ') : 'no key'}
    </Button>
  )
}

function saidOf(map: KeyMap, placed: PlacedBinding): string {
  const keys = keysOf(map, placed).map(describeKey)
  return `“${placed.binding.label}”: ${keys.length > 0 ? keys.join(', ') : 'no key'}.`
}
