import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { closeDatabase, type Database, openDatabase } from '@/lib/db/client'
import { describeEachEngine, describeOnLibSql } from '@/tests/support/databases'
import { readLines, startTestProcess } from '@/tests/support/test-process'

const createdAt = new Date('2026-01-01T00:00:00.123Z')

const createUser = (database: Pick<Database, 'user'>, name: string) =>
  database.user.create({ data: { id: `id of ${name}`, name, createdAt } })

describeEachEngine('the database', (engine) => {
  it('takes back what a failed transaction wrote', async () => {
    const database = await engine.openFresh()
    const failing = database.$transaction(async (transaction) => {
      await createUser(transaction, 'Ana')
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await database.user.count()).toBe(0)
  })

  it('keeps the writes of transactions apart that run at the same time', async () => {
    const database = await engine.openFresh()
    const bystanders: Promise<unknown>[] = []
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        database.$transaction(async (transaction) => {
          bystanders.push(createUser(database, `bystander ${index}`))
          await createUser(transaction, `person ${index}`)
          if (index % 2 === 1) throw new Error('odd')
        }),
      ),
    )
    await Promise.all(bystanders)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    const names = (await database.user.findMany()).map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('person'))).toHaveLength(10)
    expect(names.filter((name) => name.startsWith('bystander'))).toHaveLength(20)
  })

  it('returns every text and moment as it was given', async () => {
    const database = await engine.openFresh()
    const names = [
      '',
      ' ',
      '“quoted” — e\u0301',
      '👩‍🔬🌉',
      '김정은',
      'يدوم',
      "it's; --",
      'a\u00adb\ttab\nline',
    ]
    for (const name of names) await createUser(database, name)
    const rows = await database.user.findMany()
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(names))
    expect(rows.every((row) => row.createdAt.getTime() === createdAt.getTime())).toBe(true)
  })

  it('tells names apart by every character, and finds them by the very same one', async () => {
    const database = await engine.openFresh()
    for (const name of ['Ana', 'ana', 'Aná', 'Ana\u0301', 'Ana ']) await createUser(database, name)
    const found = await database.user.findUnique({ where: { name: 'ana' }, select: { id: true } })
    expect(found).toEqual({ id: 'id of ana' })
  })

  it('refuses a second row with the same unique value', async () => {
    const database = await engine.openFresh()
    await createUser(database, 'Ana')
    await expect(createUser(database, 'Ana')).rejects.toMatchObject({ code: 'P2002' })
  })

  it('refuses a row that refers to nothing', async () => {
    const database = await engine.openFresh()
    const data = { id: 'r', documentId: 'none', number: 1, text: '', sha256: '', content: '{}' }
    const orphan = database.revision.create({ data: { ...data, importMethod: 'paste', createdAt } })
    await expect(orphan).rejects.toMatchObject({ code: 'P2003' })
  })

  it('refuses a condition that is undefined instead of leaving it out', async () => {
    const database = await engine.openFresh()
    const unchecked: { name: string } = JSON.parse('{}')
    const where = { name: unchecked.name }
    await expect(database.user.deleteMany({ where })).rejects.toThrow('undefined')
  })

  it('holds a text of ten million characters', async () => {
    const database = await engine.openFresh()
    const name = '관계 relation '.repeat(850_000)
    await database.project.create({
      data: { id: 'p', slug: 'p', title: 'P', description: name, createdAt },
    })
    const row = await database.project.findUnique({ where: { slug: 'p' } })
    expect(row?.description === name).toBe(true)
  })
})

describeOnLibSql('a database file', (engine) => {
  it('waits for the disk at every commit, on the first connection and after transactions', async () => {
    const database = await engine.openFresh()
    const expectSafe = async () => {
      const pragma = async (name: string) =>
        Object.values((await database.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})
      expect(await pragma('journal_mode')).toEqual(['wal'])
      // 2 is FULL.
      expect((await pragma('synchronous')).map(Number)).toEqual([2])
      expect((await pragma('busy_timeout')).map(Number)).toEqual([5000])
      expect((await pragma('foreign_keys')).map(Number)).toEqual([1])
    }
    await expectSafe()
    await database.$transaction((transaction) => createUser(transaction, 'Ana'))
    await database.$transaction(() => Promise.reject(new Error('no'))).catch(() => undefined)
    await expectSafe()
  })

  it('commits the next transaction after one that waited for another process in vain', async () => {
    const url = await engine.migratedUrl()
    const [holder, waiting] = [await openDatabase(url), await openDatabase(url)]
    let letGo: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const begun = new Promise<void>((resolve) => {
      void holder.$transaction(
        async (transaction) => {
          await createUser(transaction, 'Ana')
          resolve()
          await held
        },
        { timeout: 30_000 },
      )
    })
    await begun
    const inVain = waiting.$transaction((transaction) => createUser(transaction, 'Ben'))
    await expect(inVain).rejects.toMatchObject({ code: 'P1008' })
    letGo()
    await waiting.$transaction((transaction) => createUser(transaction, 'Cem'))
    expect(await waiting.user.count()).toBe(2)
    await closeDatabase(holder)
    await closeDatabase(waiting)
  })

  it('uses no more file handles after three hundred transactions', async () => {
    const database = await engine.openFresh()
    await createUser(database, 'first')
    const handles = () => readdirSync('/proc/self/fd').length
    const before = handles()
    for (let index = 0; index < 300; index++) {
      await database.$transaction((transaction) => createUser(transaction, `person ${index}`))
    }
    expect(handles() - before).toBeLessThan(20)
  })

  it('goes on in a transaction after a broken rule, and not after any other error', async () => {
    const database = await engine.openFresh()
    await createUser(database, 'Ana')
    await database.$transaction(async (transaction) => {
      await expect(createUser(transaction, 'Ana')).rejects.toMatchObject({ code: 'P2002' })
      await createUser(transaction, 'Ben')
    })
    const ended = database.$transaction(async (transaction) => {
      await createUser(transaction, 'Cem')
      await expect(transaction.$executeRawUnsafe('NOT SQL')).rejects.toThrow()
      await createUser(transaction, 'Dag')
    })
    await expect(ended).rejects.toThrow()
    expect(await database.user.count()).toBe(2)
  })

  it('takes turns with another process that reads and then writes', async () => {
    const url = await engine.migratedUrl()
    const writers = ['a', 'b'].map((name) =>
      startTestProcess('tests/support/write-process.ts', url, name),
    )
    for (const writer of writers) expect(await writer.nextLine()).toBe('ready')
    for (const writer of writers) writer.tell('go')
    const acknowledged = await Promise.all(writers.map((writer) => readLines(writer, 50)))
    for (const writer of writers) await writer.kill()
    const database = await openDatabase(url)
    const rows = await database.user.findMany({ select: { id: true } })
    await closeDatabase(database)
    const held = new Set(rows.map(({ id }) => id))
    expect(acknowledged.flat().filter((id) => !held.has(id))).toEqual([])
  })
})
