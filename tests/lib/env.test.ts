import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnv, WrongSetting } from '@/lib/env'

describe('readEnv', () => {
  it('needs no setting at all', () => {
    expect(readEnv({})).toEqual({
      databaseUrl: `file:${path.resolve('data/counterpoint.db')}`,
      dataFolder: path.resolve('data'),
      port: 3000,
      host: '127.0.0.1',
      annotator: 'Local reader',
      canImportUrls: true,
    })
  })

  it('takes an empty setting for none', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ', COUNTERPOINT_ANNOTATOR: '' })).toEqual(
      readEnv({}),
    )
  })

  it('keeps the database in the data folder', () => {
    const { dataFolder, databaseUrl } = readEnv({ COUNTERPOINT_DATA: '/var/lib/counterpoint' })
    expect(dataFolder).toBe('/var/lib/counterpoint')
    expect(databaseUrl).toBe('file:/var/lib/counterpoint/counterpoint.db')
  })

  const urls: [given: string, read: string][] = [
    ['postgres://ana:secret@db:5432/claims', 'postgres://ana:secret@db:5432/claims'],
    ['postgresql://db/claims', 'postgresql://db/claims'],
    ['file:/srv/claims.db', 'file:/srv/claims.db'],
    ['file:other/claims.db', `file:${path.resolve('other/claims.db')}`],
  ]
  it.each(urls)('reads the database %s', (given, read) => {
    expect(readEnv({ DATABASE_URL: given }).databaseUrl).toBe(read)
  })

  it('reads the other settings', () => {
    const settings = { PORT: '8080', COUNTERPOINT_HOST: '::1', COUNTERPOINT_ANNOTATOR: ' 박민수 ' }
    expect(readEnv(settings)).toMatchObject({ port: 8080, host: '::1', annotator: '박민수' })
  })

  it('can be told to fetch nothing from the web', () => {
    expect(readEnv({ COUNTERPOINT_URL_IMPORT: 'off' }).canImportUrls).toBe(false)
    expect(readEnv({ COUNTERPOINT_URL_IMPORT: 'on' }).canImportUrls).toBe(true)
  })

  const wrong: [name: string, value: string, sentence: string][] = [
    ['PORT', 'http', 'PORT is a number from 1 to 65535.'],
    ['PORT', '0', 'PORT is a number from 1 to 65535.'],
    ['PORT', '65536', 'PORT is a number from 1 to 65535.'],
    ['PORT', '3000.5', 'PORT is a number from 1 to 65535.'],
    ['DATABASE_URL', 'mysql://db/claims', 'DATABASE_URL starts with postgres:// or file:'],
    ['DATABASE_URL', 'claims.db', 'DATABASE_URL starts with postgres:// or file:'],
    ['DATABASE_URL', 'postgres://ana:secret@:x', 'DATABASE_URL is not written like'],
    ['COUNTERPOINT_URL_IMPORT', 'yes', 'COUNTERPOINT_URL_IMPORT is on or off.'],
    ['COUNTERPOINT_ANNOTATOR', 'a'.repeat(201), 'a name of at most 200 characters'],
  ]
  it.each(wrong)('refuses %s=%s in a sentence', (name, value, sentence) => {
    const read = () => readEnv({ [name]: value })
    expect(read).toThrow(WrongSetting)
    expect(read).toThrow(sentence)
  })
})
