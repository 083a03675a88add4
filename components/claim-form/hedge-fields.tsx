'use client'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ChipToggle } from '@/components/ui/chip-toggle'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Hedge, Passage } from '@/lib/claims/claim'
import { claimLimits } from '@/lib/claims/claim-limits'
import { strayCues } from '@/lib/claims/cue-ranges'
import { type Likelihood, likelihoods } from '@/lib/claims/scales'
import { describeLikelihood } from '@/lib/comparison/compare-likelihoods'
import styles from './claim-form.module.css'
import {
  hasCue,
  hedgeOffer,
  openOffer,
  uniqueCues,
  withCue,
  withOffer,
  withoutCue,
} from './hedge-offer'
import { goToNextStep, step } from './steps'
import { useSelectedWords } from './use-selected-words'

type HedgeFieldsProps = {
  hedge: Hedge
  text: string
  passages: readonly Passage[]
  /** Where the passage is shown: words that are selected in it are offered as a cue. */
  quote: RefObject<HTMLElement | null>
  onHedge: (hedge: Hedge) => void
}

const likelihoodOptions: { value: Likelihood | 'none'; label: string }[] = [
  { value: 'none', label: 'None stated' },
  ...likelihoods.map((value) => ({ value, label: describeLikelihood(value) })),
]

/** How sure the source is, in its own words and on the scale. What is found is offered, never set by itself. */
export function HedgeFields({ hedge, text, passages, quote, onHedge }: HedgeFieldsProps) {
  const offer = hedgeOffer(text, passages)
  const open = openOffer(offer, hedge)
  const selected = useSelectedWords(quote)
  const isThere = (cue: string) => strayCues(text, passages, [cue]).length === 0
  const cues = uniqueCues([...offer.cues, ...hedge.cues])

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Hedge</legend>
      <div className={styles.cues} {...step}>
        <OfferButton offer={open} onTake={() => onHedge(withOffer(hedge, open))} />
        {cues.map((cue) => (
          <ChipToggle
            key={cue}
            checked={hasCue(hedge, cue)}
            onCheckedChange={(checked) =>
              onHedge(checked ? withCue(hedge, cue) : withoutCue(hedge, cue))
            }
          >
            {cue}
          </ChipToggle>
        ))}
        {selected !== null && !hasCue(hedge, selected) && isThere(selected) && (
          <Button
            size="s"
            icon={<Plus size={16} aria-hidden />}
            onClick={() => onHedge(withCue(hedge, selected))}
          >
            {`Mark “${selected}”`}
          </Button>
        )}
        <CueField isThere={isThere} onCue={(cue) => onHedge(withCue(hedge, cue))} />
      </div>
      <div {...step}>
        <Select
          label="Likelihood"
          options={likelihoodOptions}
          value={hedge.likelihood ?? 'none'}
          onValueChange={(value) =>
            onHedge({ ...hedge, likelihood: value === 'none' ? null : value })
          }
        />
      </div>
    </fieldset>
  )
}

/** Takes everything that was found with one press. */
function OfferButton({ offer, onTake }: { offer: Hedge; onTake: () => void }) {
  const words = [
    ...offer.cues.map((cue) => `“${cue}”`),
    ...(offer.likelihood === null ? [] : [describeLikelihood(offer.likelihood)]),
  ]
  if (words.length === 0) return null
  return (
    <Button
      className={styles.offer ?? ''}
      size="s"
      onClick={(event) => {
        goToNextStep(event.currentTarget)
        onTake()
      }}
    >
      {`Take ${words.join(', ')}`}
    </Button>
  )
}

type CueFieldProps = { isThere: (cue: string) => boolean; onCue: (cue: string) => void }

/** A cue that was not found, or is worded otherwise. It is shown as the source's words, so it has to be among them. */
function CueField({ isThere, onCue }: CueFieldProps) {
  const [typed, setTyped] = useState('')
  const [isStray, setIsStray] = useState(false)
  const isTooLong = typed.trim().length > claimLimits.cue
  const isFit = !isTooLong && isThere(typed)

  function add() {
    if (typed.trim() === '' || isTooLong) return
    if (!isFit) {
      setIsStray(true)
      return
    }
    onCue(typed)
    setTyped('')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || typed.trim() === '') return
    // Ctrl+Enter closes the form, which takes the cue on its way; with a cue that cannot be taken it would be lost.
    if ((event.ctrlKey || event.metaKey) && isFit) return
    event.preventDefault()
    add()
  }

  return (
    <TextField
      label="Another cue"
      className={styles.cueField ?? ''}
      value={typed}
      error={cueProblem(isTooLong, isStray)}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        setIsStray(false)
      }}
      onKeyDown={onKeyDown}
      onBlur={add}
    />
  )
}

function cueProblem(isTooLong: boolean, isStray: boolean): string | null {
  if (isTooLong) return `A cue has at most ${claimLimits.cue} characters`
  return isStray
    ? 'These words are not in the passage. Mark them there, or extend the passage.'
    : null
}
