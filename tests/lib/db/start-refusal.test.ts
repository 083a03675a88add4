import { describe, expect, it } from 'vitest'
import { asStartRefusal, StartRefusal } from '@/lib/db/start-refusal'

const file = 'file:/data/counterpoint.db'
const server = 'postgres://ana:secret@db.example:5432/claims'

const withCode = (code: string, message = '') => Object.assign(new Error(message), { code })

const cases: [name: string, error: Error, url: string, sentence: string][] = [
  [
    'a full disk',
    withCode('SQLITE_FULL'),
    file,
    'The disk is full: the database /data/counterpoint.db cannot be written.',
  ],
  [
    'a full disk inside a report of the schema engine',
    new Error('SchemaConnectorError: database or disk is full\n 0: sql_schema_connector'),
    file,
    'The disk is full: the database /data/counterpoint.db cannot be written.',
  ],
  [
    'a damaged file',
    withCode('SQLITE_CORRUPT'),
    file,
    '/data/counterpoint.db is damaged, or is not a database.',
  ],
  [
    'a file that another program holds',
    withCode('SQLITE_BUSY'),
    file,
    'Another program has held the database /data/counterpoint.db for a minute: end it first.',
  ],
  [
    'a read-only file',
    withCode('SQLITE_READONLY'),
    file,
    'The database /data/counterpoint.db cannot be written by this user.',
  ],
  [
    'a server that is not there',
    withCode('ECONNREFUSED'),
    server,
    'There is no answer from PostgreSQL at db.example:5432/claims.',
  ],
  [
    'a wrong password',
    withCode('28P01', 'password authentication failed for user "ana"'),
    server,
    'PostgreSQL at db.example:5432/claims does not accept this user and password.',
  ],
  [
    'a database that is not there',
    withCode('3D000'),
    server,
    'There is no database db.example:5432/claims: create it first.',
  ],
  [
    'a user who may not make tables',
    withCode('42501', 'permission denied for schema public'),
    server,
    'The user of the database db.example:5432/claims may not make tables in it.',
  ],
]

describe('asStartRefusal', () => {
  it.each(cases)('says what to do about %s', (_, error, url, sentence) => {
    const refusal = asStartRefusal(error, url)
    expect(refusal).toBeInstanceOf(StartRefusal)
    expect(refusal).toMatchObject({ message: sentence, cause: error })
  })

  it('leaves a bug a bug', () => {
    const bug = new TypeError('x is not a function')
    expect(asStartRefusal(bug, file)).toBe(bug)
  })
})
