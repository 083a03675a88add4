import type { Brief, BriefSource } from '@/lib/briefs/brief'
import { docNode, headingNode, paragraphNode, quotedClaimNode } from '@/lib/briefs/brief-nodes'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { EditorNode } from '@/lib/documents/document'
import {
  type BriefMaterial,
  type BriefPair,
  type BriefQuestion,
  briefMaterial,
  citing,
} from '@/lib/exchange/brief/brief-material'
import { counted, outcomeNames } from '@/lib/exchange/brief/brief-words'
import {
  countWords,
  disagreementNodes,
  dissentNodes,
  whyWords,
} from '@/lib/exchange/brief/disagreement-section'
import { methodNodes, sourceNodes } from '@/lib/exchange/brief/method-section'
import { notCheckedNodes, unresolvedNodes } from '@/lib/exchange/brief/open-section'
import { positionNodes, quoteNodes, standNodes } from '@/lib/exchange/brief/stands-section'

type Making = { madeOn: string; madeBy: string }

/**
 * A memo on a question or on chosen pairs, as the project stands: everything that it says is counted or quoted, and
 * nothing is judged. Null where the project has none of what it is to be made from.
 */
export function draftBrief(
  snapshot: ProjectSnapshot,
  source: BriefSource,
  making: Making,
): Pick<Brief, 'title' | 'content'> | null {
  const material = briefMaterial(snapshot, source)
  const [first] = material.questions
  if (!first || (source.kind === 'pairs' && material.pairs.length === 0)) return null
  return source.kind === 'question'
    ? { title: first.question.text, content: docNode(questionMemo(first, material, making)) }
    : { title: pairsTitle(material), content: docNode(pairsMemo(material, making)) }
}

function questionMemo(each: BriefQuestion, material: BriefMaterial, making: Making): EditorNode[] {
  const { question, board, pairs, contestedness } = each
  return [
    ...(question.description === '' ? [] : [paragraphNode(question.description)]),
    paragraphNode(`${contestedness.sentence}. `, pairs.length === 0 ? '' : countWords(pairs)),
    ...section('Positions', positionNodes(board)),
    ...section('Who stands where', standNodes(board)),
    ...section('In their words', quoteNodes(board, material.index)),
    ...section('How they disagree', disagreementNodes(pairs)),
    ...closing(material, making),
  ]
}

function pairsMemo(material: BriefMaterial, making: Making): EditorNode[] {
  return [
    paragraphNode(countWords(material.pairs)),
    ...material.questions.flatMap(({ question, board, pairs }) => [
      headingNode(2, question.text),
      ...positionNodes(board),
      ...standNodes(board),
      ...pairs.flatMap(pairNodes),
    ]),
    ...section('How they disagree', disagreementNodes(material.pairs)),
    ...closing(material, making),
  ]
}

/** Both passages, one below the other, and what was made of them. */
function pairNodes(pair: BriefPair): EditorNode[] {
  const [a, b] = pair.claims
  return [
    headingNode(3, `C-${a.number} against C-${b.number}`),
    quotedClaimNode(citing(a)),
    quotedClaimNode(citing(b)),
    paragraphNode(stateWords(pair)),
  ]
}

function stateWords(pair: BriefPair): string {
  const { state, outcome } = pair.standing
  if (outcome !== null) return `Judged: ${outcomeNames[outcome].one}${whyWords(pair)}`
  if (state === 'split') return 'Reviewers differ: see Unresolved.'
  return state === 'stale' ? 'Judged before a claim changed, not since.' : 'Not judged yet.'
}

function closing(material: BriefMaterial, making: Making): EditorNode[] {
  return [
    ...section('Dissent', dissentNodes(material.pairs)),
    ...section('Unresolved', unresolvedNodes(material)),
    ...section('Not checked', notCheckedNodes(material)),
    ...section('Sources', sourceNodes(material)),
    ...section('How it was made', methodNodes(material, making)),
  ]
}

function section(title: string, nodes: EditorNode[]): EditorNode[] {
  return nodes.length === 0 ? [] : [headingNode(2, title), ...nodes]
}

function pairsTitle({ pairs, questions: [first, ...others] }: BriefMaterial): string {
  const count = counted(pairs.length, 'pair')
  return others.length > 0
    ? `${count} on ${counted(others.length + 1, 'question')}`
    : `${first?.question.text ?? ''} (${count})`
}
