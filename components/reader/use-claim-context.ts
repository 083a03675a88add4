'use client'
import { useEffect, useMemo, useRef } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { useToast } from '@/components/ui/toast'
import { passageKeyOf } from '@/lib/claims/context-check'
import {
  type ContextTurn,
  checksOfTurns,
  contextTurns,
  describeTurns,
} from '@/lib/claims/context-turns'
import { strayCues } from '@/lib/claims/cue-ranges'
import type { ClaimContext } from './claim-context'
import { claimName } from './describe-claim'
import { withMovedPassage } from './passage-edits'
import type { Reader } from './use-reader'

/**
 * The same until a check is made, so that cards are not drawn anew for each other. For the parts that come after the
 * text: the words that it looks for need not be loaded before.
 */
export function useClaimContext(reader: Reader): ClaimContext {
  const { reading, contextChecks } = reader
  const { checks, add } = contextChecks
  const { show } = useToast()
  const latest = useRef(reader)
  useEffect(() => {
    latest.current = reader
  })
  const { text } = reading.revision
  const { language } = reading.document
  const project = reading.project.slug
  const turnsOf = useMemo(() => turnsByClaim(text, language), [text, language])

  return useMemo(() => {
    async function check(claim: ReaderClaim) {
      const { actions, focus } = latest.current
      const answer = await ask(
        actions.checkContext({
          ...{ batchId: uuidv7(), project, claimId: claim.id },
          ...{ passageKey: passageKeyOf(claim), turn: describeTurns(turnsOf(claim)) },
        }),
      )
      if (!answer.ok) {
        show({ message: answer.message, urgent: true })
        return
      }
      add(answer.value)
      // The button that was pressed is gone.
      focus.goTo(claim.id, { toCard: true })
      show({
        message: `${claimName(claim)}: context checked`,
        action: { label: 'Undo', onAction: () => latest.current.store.undo() },
      })
    }

    return {
      project,
      language,
      turnsOf,
      checksOf: (claim) => checksOfTurns(checks, claim, turnsOf(claim)),
      check,
      strayCuesOf: ({ passages, fields }) =>
        strayCues(
          text,
          passages.filter(({ status }) => status !== 'orphaned'),
          fields.hedge.cues,
        ),
      extend(claim, { passage, extended }) {
        const { store, focus } = latest.current
        const moved = claim.passages.find(
          ({ start, end }) => start === passage.start && end === passage.end,
        )
        if (!moved) return
        store.changeClaim(claim.id, {
          passages: withMovedPassage(text, claim.passages, moved, extended),
        })
        focus.goTo(claim.id, { toCard: true })
        show({
          message: `The passage of ${claimName(claim)} goes on to the end of the turn`,
          action: { label: 'Undo', onAction: () => latest.current.store.undo() },
        })
      },
    }
  }, [project, text, language, turnsOf, checks, add, show])
}

/** Looks for the turns of a claim once, as long as it is the same. */
function turnsByClaim(text: string, language: string): ClaimContext['turnsOf'] {
  const found = new WeakMap<ReaderClaim, ContextTurn[]>()
  return (claim) => {
    const { passages, fields, isHidden } = claim
    const { speaker, authorStance } = fields
    const known =
      found.get(claim) ??
      (isHidden ? [] : contextTurns(text, language, { passages, speaker, authorStance }))
    found.set(claim, known)
    return known
  }
}
