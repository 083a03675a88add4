import { counted } from '@/components/ui/counted'
import type { BulkEffect, BulkPreview } from '@/lib/claim-list/preview-bulk-change'
import type { BulkAct } from './bulk-act'
import type { BulkDraft } from './bulk-draft'

/** "Tags of 20 claims" */
export function bulkTitle(act: BulkAct, count: number): string {
  const claims = counted(count, 'claim')
  switch (act) {
    case 'tags':
      return `Tags of ${claims}`
    case 'position':
      return `Question and position of ${claims}`
    case 'status':
      return `Status of ${claims}`
    case 'archive':
      return `Archive ${claims}`
    case 'restore':
      return `Restore ${claims}`
  }
}

/** What the button does, to how many claims once that is known: "Add to 18 claims". */
export function bulkVerb(draft: BulkDraft, changing: number | null): string {
  const claims = changing === null ? 'claims' : counted(changing, 'claim')
  switch (draft.act) {
    case 'tags':
    case 'position':
      return `${verbs[draft.mode]} ${claims}`
    case 'status':
      return `Set for ${claims}`
    case 'archive':
      return `Archive ${claims}`
    case 'restore':
      return `Restore ${claims}`
  }
}

const verbs = {
  'add-tags': 'Add to',
  'remove-tags': 'Remove from',
  'replace-tag': 'Replace on',
  'set-position': 'Set for',
  'replace-position': 'Replace for',
  'clear-position': 'Take away from',
} as const

/** What becomes of those that do not change: "3 are so already. 2 are left out: …" Empty where all change. */
export function unchangedWords({ same, leftOut }: BulkPreview): string {
  const sentences = [
    same > 0 && `${are(same)} so already and ${same === 1 ? 'stays' : 'stay'} as ${itIs(same)}.`,
    leftOut.hidden > 0 &&
      `${are(leftOut.hidden)} left out, since what would change in ${them(leftOut.hidden)} is hidden from you.`,
    leftOut['too many tags'] > 0 &&
      `${are(leftOut['too many tags'])} left out: ${leftOut['too many tags'] === 1 ? 'it has' : 'they have'} as many tags as a claim can hold.`,
  ]
  return sentences.filter(Boolean).join(' ')
}

function are(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'is' : 'are'}`
}

function itIs(count: number): string {
  return count === 1 ? 'it is' : 'they are'
}

function them(count: number): string {
  return count === 1 ? 'it' : 'them'
}

/** A part of an effect with its words. Those whose count is 0 are left out. */
export type EffectLine = { words: string; pairs: BulkEffect['come']; isWarning: boolean }

/** What changes between the claims of one question, the weightiest first. */
export function effectLines(effect: BulkEffect): EffectLine[] {
  const { come, go, stale, gone, again } = effect
  const lines: EffectLine[] = [
    { words: staleWords(effect), pairs: stale, isWarning: true },
    { words: goneWords(gone.count), pairs: gone, isWarning: true },
    {
      words: `${judgedPairs(again.count)} ${comes(again.count)} back with what was said of ${them(again.count)}`,
      pairs: again,
      isWarning: false,
    },
    {
      words: `${pairs(come.count)} to be judged ${comes(come.count)} up`,
      pairs: come,
      isWarning: false,
    },
    { words: `${pairs(go.count)} ${goes(go.count)} in all`, pairs: go, isWarning: false },
  ]
  // Where all that go were judged, they are named already.
  return lines.filter(
    (line) => line.pairs.count > 0 && !(line.pairs === go && go.count === gone.count),
  )
}

/** What of it touches judgements, over all questions: "5 verdicts become stale. 3 judged pairs go." Empty for none. */
export function judgedTotals(effects: readonly BulkEffect[]): string {
  const sum = (count: (effect: BulkEffect) => number) =>
    effects.reduce((total, effect) => total + count(effect), 0)
  const stale = sum(({ verdicts, resolutions }) => verdicts + resolutions)
  const gone = sum((effect) => effect.gone.count)
  const sentences = [
    stale > 0 &&
      `${counted(stale, 'verdict or resolution', 'verdicts and resolutions')} ${becomes(stale)} stale.`,
    gone > 0 && `${judgedPairs(gone)} ${goes(gone)}.`,
  ]
  return sentences.filter(Boolean).join(' ')
}

function goneWords(count: number): string {
  return `${judgedPairs(count)} ${goes(count)}: what was said is kept, and counts again if ${count === 1 ? 'it comes' : 'they come'} back`
}

function staleWords({ stale, verdicts, resolutions }: BulkEffect): string {
  const what = [
    verdicts > 0 && counted(verdicts, 'verdict'),
    resolutions > 0 && counted(resolutions, 'resolution'),
  ].filter(Boolean)
  return `${what.join(' and ')} on ${pairs(stale.count)} ${becomes(verdicts + resolutions)} stale: shown, not counted, and to be judged again`
}

function pairs(count: number): string {
  return counted(count, 'pair')
}

function judgedPairs(count: number): string {
  return counted(count, 'judged pair')
}

function goes(count: number): string {
  return count === 1 ? 'goes' : 'go'
}

function comes(count: number): string {
  return count === 1 ? 'comes' : 'come'
}

function becomes(count: number): string {
  return count === 1 ? 'becomes' : 'become'
}
