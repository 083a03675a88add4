import { uuidv7 } from 'uuidv7'
import type { Transaction } from '@/lib/db/client'

/**
 * The id of a person, who is entered when first heard of. People belong to no project, and taking back what
 * they did does not take back that they exist: no batch records them.
 */
export async function requirePersonId(transaction: Transaction, name: string): Promise<string> {
  const known = await transaction.user.findUnique({ where: { name }, select: { id: true } })
  return known?.id ?? enterPerson(transaction, name)
}

/** Enters a person, or touches the entry: either way this transaction may write from here on. */
export async function enterPerson(transaction: Transaction, name: string): Promise<string> {
  const { id } = await transaction.user.upsert({
    where: { name },
    create: { id: uuidv7(), name, createdAt: new Date() },
    update: { name },
    select: { id: true },
  })
  return id
}

/** The same for many, by name; each name is looked up once. */
export async function requirePeople(
  transaction: Transaction,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  // In one order everywhere, so that two imports of the same people do not wait for each other in a circle.
  for (const name of new Set([...names].toSorted())) {
    ids.set(name, await requirePersonId(transaction, name))
  }
  return ids
}
