import { z } from 'zod'
import { personNameSchema, personOfName } from '@/lib/access/person-name'
import { listPeople } from '@/lib/db/list-people'
import { enterPerson } from '@/lib/db/require-person'
import { changeLimits, transact } from '@/lib/db/transact'
import { Conflict } from '@/lib/errors'
import { quoted } from '@/lib/workflows/label'
import type { WorkContext } from '@/lib/workflows/work-context'

export const addPersonSchema = z.object({ name: personNameSchema })

/**
 * Enters somebody who is going to annotate. A name that reads like one that is there already is refused: "ana" and
 * "Ana" would be two people by accident. People belong to no project, so that no batch records it.
 */
export async function addPerson(
  { database, actor }: WorkContext,
  { name }: z.infer<typeof addPersonSchema>,
): Promise<{ name: string }> {
  return transact(database, changeLimits, async (transaction) => {
    // Who asks has perhaps written nothing yet, and is somebody all the same. Writing first also locks.
    await enterPerson(transaction, actor)
    const taken = personOfName(name, await listPeople(transaction))
    if (taken !== null) throw new Conflict(takenWords(name, taken))
    await enterPerson(transaction, name)
    return { name }
  })
}

function takenWords(name: string, taken: string): string {
  return name === taken
    ? `${quoted(taken)} is in the list already: choose that name.`
    : `${quoted(name)} reads like ${quoted(taken)}, who is in the list already. Choose that name, or write one that tells the two apart.`
}
