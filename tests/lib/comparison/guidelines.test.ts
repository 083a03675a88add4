import { describe, expect, it } from 'vitest'
import { blindSnapshot } from '@/lib/comparison/blind'
import { exampleClaimIds, guidelinesOf } from '@/lib/comparison/guidelines'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Tag } from '@/lib/questions/question'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const archivedAt = '2026-02-01T00:00:00.000Z'
const base = buildSnapshot()
const [question] = base.questions
const [tag] = base.tags
const [first, second] = base.claims
if (!question || !tag || !first || !second) throw new Error('the snapshot is not whole')

const example = (claimId: string, kind: 'include' | 'exclude', note = '') => ({
  ...{ claimId, kind, note },
})

const withExamples: ProjectSnapshot = {
  ...base,
  questions: [
    {
      ...question,
      description: 'Beyond the war.',
      positions: question.positions.map((position, index) =>
        index === 0
          ? {
              ...position,
              definition: 'It will be there after the war.',
              examples: [example(first.id, 'exclude', 'Only stays'), example(second.id, 'include')],
            }
          : position,
      ),
    },
  ],
  tags: [{ ...tag, aliases: ['Reason'], examples: [example(first.id, 'include')] }],
}

describe('the guidelines', () => {
  it('say what a question asks, what its positions are, what they exclude and what shows them', () => {
    expect(guidelinesOf(withExamples).questions).toMatchObject([
      {
        text: 'Will it last?',
        description: 'Beyond the war.',
        depth: 0,
        positions: [
          {
            label: withExamples.questions[0]?.positions[0]?.label,
            definition: 'It will be there after the war.',
            excludes: [question.positions[1]?.label],
            examples: [
              { kind: 'exclude', note: 'Only stays', claim: { number: 1 } },
              { kind: 'include', claim: { number: 2, document: { slug: 'council' } } },
            ],
          },
          { excludes: [question.positions[0]?.label], examples: [] },
        ],
      },
    ])
  })

  it('are the codebook as the lines of its tree, with old names', () => {
    const at = (id: string, parentId: string | null, ordinal: number): Tag => ({
      ...{ ...tag, id, slug: id, name: id, parentId, ordinal },
    })
    const tags = [
      at('b', null, 1),
      at('a', null, 0),
      at('a2', 'a', 3),
      at('a1', 'a', 2),
      at('a1x', 'a1', 0),
    ]
    expect(
      guidelinesOf({ ...base, tags }).tags.map(({ name, depth }) => `${depth} ${name}`),
    ).toEqual(['0 a', '1 a1', '2 a1x', '1 a2', '0 b'])
    expect(guidelinesOf(withExamples).tags).toMatchObject([
      { name: 'Motive', aliases: ['Reason'], examples: [{ claim: { number: 1 } }] },
    ])
  })

  it('leave out what is archived, and examples whose claim is not there', () => {
    const archived = {
      ...withExamples,
      questions: [{ ...question, archivedAt }],
      tags: [{ ...tag, archivedAt }],
    }
    expect(guidelinesOf(archived)).toEqual({ questions: [], tags: [] })
    expect(guidelinesOf({ ...withExamples, claims: [] }).tags[0]?.examples).toEqual([])
  })

  it('quote nothing that is hidden from whoever asks', () => {
    const blind = blindSnapshot(withExamples, { annotator: 'Nobody yet', hides: ['readings'] })
    const { questions, tags } = guidelinesOf(blind)
    expect(
      [...tags, ...(questions[0]?.positions ?? [])].flatMap(({ examples }) => examples),
    ).toEqual([])
  })

  it('name the claims that they need, each once', () => {
    expect(exampleClaimIds(withExamples)).toEqual([first.id, second.id])
  })
})
