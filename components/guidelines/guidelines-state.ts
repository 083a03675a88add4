import { type GuidelinesSubject, subjectInHand } from './guidelines-subject'

/** `count` tells one opening from the next: asked for again, they go to what is in hand by then. */
export type GuidelinesOpening = {
  isOpen: boolean
  subject: GuidelinesSubject | null
  count: number
}

const listeners = new Set<() => void>()
let state: GuidelinesOpening = { isOpen: false, subject: null, count: 0 }

function change(next: Partial<GuidelinesOpening>) {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

/** Opens the guidelines (guidelines-host.tsx, on every page of a project) at what is in hand, or at this. */
export function openGuidelines(subject: GuidelinesSubject | null = subjectInHand()) {
  change({ isOpen: true, subject, count: state.count + 1 })
}

export function closeGuidelines() {
  change({ isOpen: false })
}

export const guidelinesState = {
  get: () => state,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
