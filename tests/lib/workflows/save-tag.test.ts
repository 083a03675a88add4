import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput } from '@/lib/errors'
import type { TagInput } from '@/lib/questions/question'
import { saveTag } from '@/lib/workflows/save-tag'
import { buildProject, type TestProject, tagInput } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('saveTag', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const save = (tag: TagInput) => saveTag(project.ana, { ...project.request(), tag })
  const load = async () => (await loadSnapshot(project.database, project.project)).tags

  it('makes tags in order, below others where asked', async () => {
    const trade = await save(tagInput({ name: 'Trade', parentId: project.tag.id }))
    expect(trade).toMatchObject({ slug: 'trade', ordinal: 1, parentId: project.tag.id })
    expect(await load()).toEqual([project.tag, trade])
  })

  it('changes a tag and keeps its address', async () => {
    const renamed = { ...tagInput({ name: 'Motives' }), id: project.tag.id, description: 'Why' }
    const saved = await save(renamed)
    expect(saved).toEqual({ ...project.tag, name: 'Motives', description: 'Why' })
    expect(await load()).toEqual([saved])
  })

  it.each(['Motive', ' motive ', 'MOTIVE', 'Ｍotive'])(
    'refuses the name of another tag: %j, and hands that tag over',
    async (name) => {
      const refused = save(tagInput({ name }))
      await expect(refused).rejects.toThrow(Conflict)
      await expect(refused).rejects.toThrow('There is a tag “Motive” already')
      await expect(refused).rejects.toMatchObject({ current: project.tag })
      expect(await load()).toEqual([project.tag])
    },
  )

  it('takes the name of an archived tag, under an address of its own', async () => {
    await project.database.tag.update({
      where: { id: project.tag.id },
      data: { archivedAt: new Date() },
    })
    expect(await save(tagInput())).toMatchObject({ name: 'Motive', slug: 'motive-2' })
  })

  it('makes one of two tags with one name that are sent at once', async () => {
    const outcomes = await Promise.allSettled([
      save(tagInput({ name: 'Trade' })),
      save(tagInput({ name: 'trade' })),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await load()).toHaveLength(2)
  })

  it('refuses a tag above it that there is not, or that is below it', async () => {
    await expect(save(tagInput({ name: 'Trade', parentId: uuidv7() }))).rejects.toThrow(
      InvalidInput,
    )
    const below = await save(tagInput({ name: 'Trade', parentId: project.tag.id }))
    const circle = { ...tagInput(), id: project.tag.id, parentId: below.id }
    await expect(save(circle)).rejects.toThrow('A tag cannot be below itself')
    const itself = { ...tagInput(), id: project.tag.id, parentId: project.tag.id }
    await expect(save(itself)).rejects.toThrow('A tag cannot be below itself')
  })
})
