'use client'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { useRefresh } from '@/components/shell/refresh-context'
import { counted } from '@/components/ui/counted'
import { useToast } from '@/components/ui/toast'
import { sayRefusal } from '@/components/undo/say-refusal'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import type { Answer } from '@/lib/errors'

export type TakeBack = (input: {
  batchId: string
  project: string
  changeId: string
}) => Promise<Answer<{ label: string }>>

export type RestoreClaimVersion = (input: {
  batchId: string
  project: string
  claimId: string
  changeId: string
  expectedVersion: number
}) => Promise<Answer<Restored>>

type Restored = { label: string; isChanged: boolean; leftOut: number }

export type HistoryActions = UndoSteps & {
  takeBack: TakeBack
  restoreClaimVersion: RestoreClaimVersion
}

type Version = Omit<Parameters<RestoreClaimVersion>[0], 'batchId' | 'project'>

type Desk = {
  takeBack: (changeId: string) => Promise<void>
  restore: (version: Version) => Promise<void>
  /** What is being asked for: a change or a version; null when nothing is. */
  pending: string | null
}

const DeskContext = createContext<Desk | null>(null)

export function useHistoryDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('There is no HistoryDesk around this component')
  return desk
}

type HistoryDeskProps = { project: string; actions: HistoryActions; children: ReactNode }

/** What the buttons of the history ask for, and what came of it. Listens to the undo keys for its page. */
export function HistoryDesk({ project, actions, children }: HistoryDeskProps) {
  const { takeBack, restoreClaimVersion } = actions
  const { undo } = useUndoKeys(project, actions)
  const { show } = useToast()
  const refresh = useRefresh()
  const [pending, setPending] = useState<string | null>(null)

  const desk = useMemo(() => {
    async function settle<Value>(
      name: string,
      asked: Promise<Answer<Value>>,
      say: (value: Value) => Said,
    ) {
      setPending(name)
      const answer = await ask(asked)
      setPending(null)
      refresh()
      if (!answer.ok) {
        show({ ...sayRefusal(project, answer), urgent: true })
        return
      }
      const { message, isChanged } = say(answer.value)
      show({ message, ...(isChanged && { action: { label: 'Undo', onAction: undo } }) })
    }
    return {
      pending,
      takeBack: (changeId: string) =>
        settle(changeId, takeBack({ batchId: uuidv7(), project, changeId }), ({ label }) => ({
          message: label,
          isChanged: true,
        })),
      restore: (version: Version) =>
        settle(
          `${version.changeId} ${version.claimId}`,
          restoreClaimVersion({ batchId: uuidv7(), project, ...version }),
          sayRestored,
        ),
    }
  }, [pending, project, takeBack, restoreClaimVersion, undo, show, refresh])

  return <DeskContext value={desk}>{children}</DeskContext>
}

/** What came of it; where nothing was changed there is nothing to undo. */
type Said = { message: string; isChanged: boolean }

function sayRestored({ label, isChanged, leftOut }: Restored): Said {
  const done = isChanged ? `Done: ${label}.` : 'The claim says that already.'
  const rest = counted(leftOut, 'tag or reading', 'tags and readings')
  const message =
    leftOut === 0 ? done : `${done} Left out: ${rest} that are not in the project any more.`
  return { message, isChanged }
}
