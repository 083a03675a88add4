'use client'
import { useMemo, useState } from 'react'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { Reading } from '@/lib/comparison/reading'

/** The checks that the page came with, and those made since; a page that is loaded anew has them all. */
export function useContextChecks(reading: Reading) {
  const [made, setMade] = useState<{ since: Reading; checks: ContextCheck[] }>({
    since: reading,
    checks: [],
  })
  const since = made.since === reading ? made.checks : none
  return useMemo(
    () => ({
      checks: [...reading.contextChecks, ...since],
      add(check: ContextCheck) {
        setMade(({ since: known, checks }) => ({
          since: reading,
          checks: known === reading ? [...checks, check] : [check],
        }))
      },
    }),
    [reading, since],
  )
}

const none: ContextCheck[] = []
