import { afterEach, beforeEach, expect, it } from 'vitest'
import { addAnnotator, chooseAnnotator, hide } from '@/lib/boundary/choose-view'
import { listKnownPeople } from '@/lib/boundary/known-people'
import { localContext, localView } from '@/lib/boundary/local-context'
import { describeOnLibSql } from '@/tests/support/databases'
import { visitor } from '@/tests/support/visitor'

describeOnLibSql('what is chosen in the bar', (engine) => {
  beforeEach(() => {
    globalThis.counterpointDatabase = engine.openFresh()
  })
  afterEach(() => {
    globalThis.counterpointDatabase = undefined
  })

  it('is the person of the settings at first, and nothing is hidden', async () => {
    expect(await localView()).toEqual({ annotator: 'Local reader', hides: [] })
    expect(await listKnownPeople(await localContext())).toEqual(['Local reader'])
  })

  it('is whoever was added, from the next request on', async () => {
    await addAnnotator({ name: 'Ben' })
    expect(await localContext()).toMatchObject({ actor: 'Ben', view: { annotator: 'Ben' } })
    expect(await listKnownPeople(await localContext())).toEqual(['Ben', 'Local reader'])
  })

  it('is somebody who is there, and nobody by accident', async () => {
    await addAnnotator({ name: 'Ben' })
    await chooseAnnotator({ name: 'Local reader' })
    expect((await localContext()).actor).toBe('Local reader')
    await expect(chooseAnnotator({ name: 'Bem' })).rejects.toThrow('nobody called “Bem”')
    expect((await localContext()).actor).toBe('Local reader')
  })

  it('stays hidden when somebody else annotates, until it is shown', async () => {
    await hide({ what: 'sources', hidden: true })
    await hide({ what: 'readings', hidden: true })
    await addAnnotator({ name: 'Ben' })
    expect(await localView()).toEqual({ annotator: 'Ben', hides: ['readings', 'sources'] })
    await hide({ what: 'readings', hidden: false })
    expect((await localView()).hides).toEqual(['sources'])
  })

  it('is named by programs in a header', async () => {
    visitor.headers = new Headers({ 'Counterpoint-Annotator': encodeURIComponent('Zoë 김') })
    expect((await localContext()).actor).toBe('Zoë 김')
  })

  it.each(['', '%E0%A4%A', '%0A'])('is refused where the header is %j', async (value) => {
    visitor.headers = new Headers({ 'Counterpoint-Annotator': value })
    await expect(localContext()).rejects.toThrow()
  })
})
