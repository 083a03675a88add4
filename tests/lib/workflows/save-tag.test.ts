import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import type { TagInput } from '@/lib/questions/question'
import { saveTag } from '@/lib/workflows/save-tag'
import { setTagArchived } from '@/lib/workflows/set-tag-archived'
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

  const changed = (fields: Partial<TagInput>) =>
    tagInput({ id: project.tag.id, expectedVersion: project.tag.version, ...fields })

  it('changes a tag and keeps its address and its place', async () => {
    const fields = { name: 'Motives', description: 'Why', colour: 3 }
    const saved = await save(changed({ ...fields, aliases: ['Motive', 'MOTIVE', 'motives'] }))
    expect(saved).toEqual({ ...project.tag, ...fields, aliases: ['Motive'], version: 2 })
    expect(await load()).toEqual([saved])
  })

  it('writes nothing where nothing is different', async () => {
    expect(await save(changed({}))).toEqual(project.tag)
  })

  it('refuses a change that was made from an older version, and hands over what is stored', async () => {
    const saved = await save(changed({ description: 'One' }))
    const refused = save(changed({ description: 'Two' }))
    await expect(refused).rejects.toThrow(Conflict)
    await expect(refused).rejects.toMatchObject({ current: saved })
    await expect(save(changed({ expectedVersion: null }))).rejects.toThrow(Conflict)
  })

  it('refuses a version of a tag that there is not, and a change of an archived one', async () => {
    await expect(save(tagInput({ name: 'Trade', expectedVersion: 1 }))).rejects.toThrow(NotFound)
    const archived = await setTagArchived(project.ana, {
      ...project.request(),
      ...{ tagId: project.tag.id, expectedVersion: 1, isArchived: true },
    })
    await expect(save(changed({ expectedVersion: archived.version }))).rejects.toThrow('archived')
  })

  it('refuses an alias that leads to another tag, and a name that is the alias of one', async () => {
    await save(changed({ aliases: ['Reason'] }))
    await expect(save(tagInput({ name: 'reason' }))).rejects.toThrow(
      '“reason” is another name of the tag “Motive”',
    )
    const alias = save(tagInput({ name: 'Trade', aliases: ['motive'] }))
    await expect(alias).rejects.toThrow('There is a tag “Motive” already')
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

  it('refuses a tag above it that there is not', async () => {
    await expect(save(tagInput({ name: 'Trade', parentId: uuidv7() }))).rejects.toThrow(
      InvalidInput,
    )
  })
})
