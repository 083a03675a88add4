'use client'
import { Check, MoveHorizontal } from 'lucide-react'
import { ContextNote } from '@/components/passage/context-note'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { Button } from '@/components/ui/button'
import type { ClaimContext } from './claim-context'
import { claimName } from './describe-claim'

type CardContextProps = { claim: ReaderClaim; context: ClaimContext; id: string }

/** The turns that a claim leaves out: its passage can take them in, or somebody says that it is fair without. */
export function CardContext({ claim, context, id }: CardContextProps) {
  const turns = context.turnsOf(claim)
  return (
    <ContextNote
      id={id}
      turns={turns}
      checks={context.checksOf(claim)}
      language={context.language}
      actions={
        <>
          {turns.map((turn) => (
            <Button
              key={`${turn.side} ${turn.passage.start}`}
              size="s"
              icon={<MoveHorizontal size={15} aria-hidden />}
              onClick={() => context.extend(claim, turn)}
            >
              {turns.length === 1 ? 'Extend the passage' : extendWords[turn.side]}
            </Button>
          ))}
          <Button
            size="s"
            icon={<Check size={15} aria-hidden />}
            // What is not stored yet cannot be checked: the passage may still change.
            busy={claim.state !== 'saved'}
            aria-label={`I checked: ${claimName(claim)} is quoted fairly`}
            onClick={() => context.check(claim)}
          >
            I checked
          </Button>
        </>
      }
    />
  )
}

const extendWords = { before: 'Extend to what comes before', after: 'Extend to what follows' }
