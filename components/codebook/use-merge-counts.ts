'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { mergePreviewPath } from '@/lib/addresses'
import type { MergeCounts } from '@/lib/codebook/merge-counts'

const countsSchema: z.ZodType<MergeCounts> = z.object({
  moved: z.number(),
  both: z.number(),
  archived: z.number(),
})

export type AskedCounts =
  | { status: 'asking' | 'failed' }
  | { status: 'answered'; counts: MergeCounts }

/** What merging one tag into another would do to claims; null while no other one is chosen. */
export function useMergeCounts(
  project: string,
  source: string,
  target: string | null,
): AskedCounts | null {
  const [asked, setAsked] = useState<{ of: string; state: AskedCounts } | null>(null)
  const address = target === null ? null : mergePreviewPath(project, source, target)

  useEffect(() => {
    if (address === null) return
    const controller = new AbortController()
    const set = (state: AskedCounts) => {
      if (!controller.signal.aborted) setAsked({ of: address, state })
    }
    set({ status: 'asking' })
    void fetchCounts(address, controller.signal).then((counts) =>
      set(counts ? { status: 'answered', counts } : { status: 'failed' }),
    )
    return () => controller.abort()
  }, [address])

  if (address === null) return null
  return asked?.of === address ? asked.state : { status: 'asking' }
}

/** Null where there is no answer that can be read. */
async function fetchCounts(address: string, signal: AbortSignal): Promise<MergeCounts | null> {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? (countsSchema.safeParse(await response.json()).data ?? null) : null
  } catch {
    return null
  }
}
