'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Combobox, type ComboboxOption } from '@/components/ui/combobox'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { RadioGroup } from '@/components/ui/radio-group'
import { citationsPath } from '@/lib/addresses'
import { mentionWords } from '@/lib/exchange/brief/citation-html'
import type { CitedClaim } from '@/lib/exchange/brief/cited-claim'
import { clipText } from '@/lib/text/clip-text'
import styles from './brief-desk.module.css'

export type ChosenCitation = { claim: CitedClaim; shown: 'quoted' | 'mentioned' }

type CiteDialogProps = {
  project: string
  open: boolean
  onOpenChange: (open: boolean) => void
  onCite: (chosen: ChosenCitation) => void
}

/** Asks which claim to cite, and how. */
export function CiteDialog({ project, open, onOpenChange, onCite }: CiteDialogProps) {
  return (
    <Dialog
      title="Cite a claim"
      description="The words come from the claim, and follow it when it changes."
      open={open}
      onOpenChange={onOpenChange}
    >
      <Choice project={project} onCite={onCite} onCancel={() => onOpenChange(false)} />
    </Dialog>
  )
}

const ways = [
  {
    value: 'quoted',
    label: 'As a quotation',
    hint: 'The words of the source, with where they stand',
  },
  {
    value: 'mentioned',
    label: 'Within the line',
    hint: 'A reference such as “IISS 2023, ¶ 7, C-65”',
  },
] as const

/** So many are shown; typing finds the others. */
const mostShown = 60

type ChoiceProps = Pick<CiteDialogProps, 'project' | 'onCite'> & { onCancel: () => void }

function Choice({ project, onCite, onCancel }: ChoiceProps) {
  const { claims, isMissing } = useClaims(project)
  const [chosen, setChosen] = useState<string | null>(null)
  const [shown, setShown] = useState<ChosenCitation['shown']>('quoted')
  const claim = claims?.find(({ number }) => String(number) === chosen)
  return (
    <div className={styles.cite}>
      {isMissing && (
        <FieldError>The claims cannot be loaded now. Close this and try again.</FieldError>
      )}
      <Combobox
        label="Claim"
        hint={claims ? 'By number, words or source' : 'Loading the claims…'}
        options={(claims ?? []).map(optionOf)}
        value={chosen}
        onValueChange={setChosen}
        limit={mostShown}
        autoFocus
      />
      <RadioGroup label="How" options={ways} value={shown} onValueChange={setShown} />
      <DialogActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button
          variant="primary"
          disabled={!claim}
          onClick={() => claim && onCite({ claim, shown })}
        >
          Cite it
        </Button>
      </DialogActions>
    </div>
  )
}

function optionOf(claim: CitedClaim): ComboboxOption {
  return {
    value: String(claim.number),
    label: `C-${claim.number} ${clipText(claim.quotes.join(' […] '), 90)}`,
    hint: mentionWords(claim),
  }
}

/** The live claims of the project, loaded when the dialog opens: they are many. */
function useClaims(project: string) {
  const [claims, setClaims] = useState<CitedClaim[] | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    loadClaims(project, leaving.signal)
      .then(setClaims)
      .catch(() => {
        if (!leaving.signal.aborted) setIsMissing(true)
      })
    return () => leaving.abort()
  }, [project])
  return { claims, isMissing }
}

async function loadClaims(project: string, signal: AbortSignal): Promise<CitedClaim[]> {
  const response = await fetch(citationsPath(project), { signal })
  if (!response.ok) throw new Error(`The server answered ${response.status}`)
  return await response.json()
}
