import { describe, expect, it } from 'vitest'
import { blocksOfBrief } from '@/lib/briefs/brief-blocks'
import {
  boldNode,
  citationsIn,
  docNode,
  headingNode,
  listNodes,
  mentionedClaimNode,
  paragraphNode,
  quotedClaimNode,
  tableNode,
  withKeys,
} from '@/lib/briefs/brief-nodes'

const content = docNode([
  headingNode(2, 'A heading'),
  quotedClaimNode({ claim: 7, key: 'seven' }),
  ...listNodes([['See ', mentionedClaimNode({ claim: 8, key: 'eight' })]]),
  tableNode([[['Head']], [[mentionedClaimNode({ claim: 7, key: 'seven' }, { withSource: true })]]]),
])

describe('the nodes of a brief', () => {
  it('gives every citation in the order of the text', () => {
    expect(citationsIn(content)).toEqual([
      { claim: 7, key: 'seven' },
      { claim: 8, key: 'eight' },
      { claim: 7, key: 'seven' },
    ])
  })

  it('takes no node with another kind of number for a citation', () => {
    expect(citationsIn(docNode([{ type: 'quotedClaim', attrs: { claim: '7' } }]))).toEqual([])
  })

  it('changes the keys of one claim and nothing else', () => {
    const changed = withKeys(content, ({ claim }) => (claim === 7 ? 'new' : null))
    expect(citationsIn(changed).map(({ key }) => key)).toEqual(['new', 'eight', 'new'])
    expect(withKeys(changed, ({ claim }) => (claim === 7 ? 'seven' : null))).toEqual(content)
  })

  it('has a paragraph where there is nothing, and no empty words', () => {
    expect(docNode([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
    expect(paragraphNode('', 'a', '')).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', text: 'a' }],
    })
    expect(listNodes([])).toEqual([])
  })

  it('is read as blocks, and what nobody knows as its text', () => {
    const unknown = { type: 'video', content: [{ type: 'text', text: 'lost?' }] }
    const blocks = blocksOfBrief(docNode([paragraphNode(boldNode('b')), unknown]))
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        inline: [{ kind: 'text', text: 'b', marks: new Set(['bold']), href: null }],
      },
      {
        kind: 'paragraph',
        inline: [{ kind: 'text', text: 'lost?', marks: new Set(), href: null }],
      },
    ])
  })
})
