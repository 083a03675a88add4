import type { Transaction } from '@/lib/db/client'

/** The name of a person by id. Rows that are read as they are name people by their ids. */
export async function loadNamesOfPeople(db: Transaction): Promise<(id: string) => string> {
  const people = await db.user.findMany({ select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => {
    const name = names.get(id)
    if (name === undefined) throw new Error(`There is nobody with the id ${id}`)
    return name
  }
}
