import type { Anchor } from '@/lib/anchoring/anchor'
import { carryAnchors } from '@/lib/anchoring/carry-anchors'
import { locateAnchors } from '@/lib/anchoring/locate-anchors'
import type { TextRange } from '@/lib/text/text-range'
import { mapByDiffMain, matchByMatchMain } from '@/tests/bench/anchoring/diff-match-patch-matchers'
import { matchAsHypothesis } from '@/tests/bench/anchoring/hypothesis-matcher'
import { type Answer, answerOf } from '@/tests/bench/anchoring/score'

/** A way of finding passages of an old text in a new one: the whole job, with whatever it prepares. */
export type Way = {
  name: string
  find: (oldText: string, newText: string, anchors: readonly Anchor[]) => Answer[]
}

/** None of the others ever asks. */
const sure = (range: TextRange | null): Answer => range && { range, asks: false }

/** Ours without the old text, as for anchors that come from elsewhere. */
export const located: Way = {
  name: 'located',
  find: (_oldText, newText, anchors) => locateAnchors(newText, anchors).map(answerOf),
}

/** Ours with the old text, as for our own revisions. */
export const carried: Way = {
  name: 'carried',
  find: (oldText, newText, anchors) => carryAnchors(oldText, newText, anchors).map(answerOf),
}

export const hypothesis: Way = {
  name: 'hyp',
  find: (_oldText, newText, anchors) =>
    anchors.map((anchor) => sure(matchAsHypothesis(newText, anchor))),
}

export const matchMain: Way = {
  name: 'dmp match',
  find: (_oldText, newText, anchors) =>
    anchors.map((anchor) => sure(matchByMatchMain(newText, anchor))),
}

export const diffMain: Way = {
  name: 'dmp diff',
  find: (oldText, newText, anchors) => mapByDiffMain(oldText, newText, anchors).map(sure),
}

export const ours: Way[] = [located, carried]
