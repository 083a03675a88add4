import { describe, expect, it } from 'vitest'
import { draftOfTag, isRenamed, rebaseDraft, sentTagOf } from '@/components/codebook/tag-draft'
import { buildNamedTag } from '@/tests/support/build-named-tag'

const tag = buildNamedTag({ name: 'Embargo', aliases: ['Ban'], version: 3 })
const draft = draftOfTag(tag)

describe('sentTagOf', () => {
  it('keeps the old name of a renamed tag as an alias, unless that is not wanted', () => {
    const renamed = { ...draft, name: 'Sanctions' }
    expect(sentTagOf(renamed, tag)).toMatchObject({
      ...{ name: 'Sanctions', aliases: ['Ban', 'Embargo'], expectedVersion: 3 },
    })
    expect(sentTagOf({ ...renamed, keepsOldName: false }, tag).aliases).toEqual(['Ban'])
  })

  it('makes no alias of a name that only looks different, nor of one that the tag gets back', () => {
    expect(isRenamed({ ...draft, name: ' EMBARGO ' }, tag)).toBe(false)
    expect(sentTagOf({ ...draft, name: 'EMBARGO' }, tag).aliases).toEqual(['Ban'])
    expect(sentTagOf({ ...draft, name: 'Ban' }, tag).aliases).toEqual(['Embargo'])
  })

  it('sends a new tag without a version', () => {
    expect(sentTagOf(draft, null)).toMatchObject({ aliases: ['Ban'], expectedVersion: null })
  })
})

describe('rebaseDraft', () => {
  const theirs = { ...tag, version: 4, description: 'Theirs' }

  it('takes over what only they changed', () => {
    const mine = { ...draft, name: 'Sanctions' }
    expect(rebaseDraft(mine, tag, theirs)).toEqual({
      draft: { ...mine, description: 'Theirs' },
      disputed: [],
    })
  })

  it('keeps what both changed, and says what each made of it', () => {
    const mine = { ...draft, description: 'Mine', aliases: [], colour: 2 }
    const both = { ...theirs, aliases: ['Ban', 'Block'], colour: null }
    expect(rebaseDraft(mine, tag, both)).toEqual({
      draft: mine,
      disputed: [
        { label: 'Description', mine: 'Mine', theirs: 'Theirs' },
        { label: 'Other names', mine: '', theirs: 'Ban, Block' },
      ],
    })
  })

  it('disputes nothing that both changed alike', () => {
    expect(rebaseDraft({ ...draft, description: 'Theirs' }, tag, theirs).disputed).toEqual([])
  })
})
