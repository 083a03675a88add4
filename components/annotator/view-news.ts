import { type Hidable, hidables, type View } from '@/lib/comparison/view'

/** The windows of a browser share one cookie, and tell each other here when it has changed. */
const channelName = 'counterpoint.view'

export function announceView(view: View): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(view)
  channel.close()
}

/** Calls with what was chosen in another window. Returns how to stop. */
export function onViewAnnounced(listen: (view: View) => void): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }) => {
    if (isView(data)) listen(data)
  })
  return () => channel.close()
}

function isView(value: unknown): value is View {
  if (typeof value !== 'object' || value === null) return false
  const { annotator, hides }: Partial<Record<keyof View, unknown>> = value
  return typeof annotator === 'string' && Array.isArray(hides) && hides.every(isHidable)
}

function isHidable(value: unknown): value is Hidable {
  return hidables.some((what) => what === value)
}

/** Whether two windows show a project to the same person in the same way. */
export function isSameView(a: View, b: View): boolean {
  return (
    a.annotator === b.annotator &&
    hidables.every((what) => a.hides.includes(what) === b.hides.includes(what))
  )
}
