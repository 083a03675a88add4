'use client'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { pairPath } from '@/lib/addresses'
import styles from './compare-selection.module.css'

type CompareSelection = {
  chosen: readonly number[]
  toggle: (claimNumber: number) => void
}

const SelectionContext = createContext<CompareSelection>({ chosen: [], toggle: () => {} })

/** The quotes that a person chose to compare, at most two: a third takes the place of the first. */
export function useCompareSelection(): CompareSelection {
  return useContext(SelectionContext)
}

type CompareSelectionProps = { project: string; question: string; children: ReactNode }

/** Holds the choice for the board inside it, and shows what can be done with it. */
export function CompareSelectionProvider({ project, question, children }: CompareSelectionProps) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  const selection = useMemo(
    () => ({
      chosen,
      toggle: (claimNumber: number) => setChosen((before) => toggled(before, claimNumber)),
    }),
    [chosen],
  )
  return (
    <SelectionContext value={selection}>
      {children}
      <div role="status" className={styles.region} data-print="no">
        {chosen.length > 0 && (
          <div className={styles.tray}>
            <Chosen project={project} question={question} chosen={chosen} />
            <Button variant="quiet" onClick={() => setChosen([])}>
              Clear
            </Button>
          </div>
        )}
      </div>
    </SelectionContext>
  )
}

type ChosenProps = Omit<CompareSelectionProps, 'children'> & Pick<CompareSelection, 'chosen'>

function Chosen({ project, question, chosen: [first, second] }: ChosenProps) {
  if (first === undefined) return null
  if (second === undefined) return <p>C-{first} chosen. Choose a second quote to compare.</p>
  return (
    <>
      <p>
        C-{first} and C-{second} chosen.
      </p>
      <LinkButton variant="primary" href={pairPath(project, question, first, second)}>
        Compare them
      </LinkButton>
    </>
  )
}

function toggled(chosen: readonly number[], claimNumber: number): readonly number[] {
  if (chosen.includes(claimNumber)) return chosen.filter((number) => number !== claimNumber)
  return [...chosen.slice(-1), claimNumber]
}
