import { cookies, headers } from 'next/headers'
import { personNameSchema, personOfName } from '@/lib/access/person-name'
import { parseChosenView, viewCookieName } from '@/lib/boundary/chosen-view'
import { parseInput } from '@/lib/boundary/parse-input'
import type { View } from '@/lib/comparison/view'
import { type Database, openDatabase } from '@/lib/db/client'
import { listPeople } from '@/lib/db/list-people'
import { readEnv } from '@/lib/env'
import { InvalidInput } from '@/lib/errors'
import type { WorkContext } from '@/lib/workflows/work-context'

declare global {
  // Kept beyond this module: while developing, each change loads it anew, and each database holds connections.
  var counterpointDatabase: Promise<Database> | undefined
}

/** With what of the project is hidden from the actor. */
export type LocalContext = WorkContext & { view: View }

/** Programs name in this header, percent-encoded, for whom they write. */
const annotatorHeader = 'Counterpoint-Annotator'

/** The person at this machine, and its database, which is opened with the first request. */
export async function localContext(): Promise<LocalContext> {
  const view = await localView()
  return { database: await openOnce(readEnv().databaseUrl), actor: view.annotator, view }
}

/**
 * Who looks, and what is hidden from them. A program can name the person in a header; a browser does so in its
 * cookie; else it is the one of the settings.
 */
export async function localView(): Promise<View> {
  const { port, annotator } = readEnv()
  const chosen = parseChosenView((await cookies()).get(viewCookieName(port))?.value)
  const named = namedInHeader(await headers())
  const asKnown = named === null ? null : await knownSpelling(named)
  return { annotator: asKnown ?? chosen.annotator ?? annotator, hides: chosen.hides }
}

function namedInHeader(sent: Headers): string | null {
  const value = sent.get(annotatorHeader)
  return value === null ? null : parseInput(personNameSchema, decoded(value))
}

/** A program that writes "ana" means the Ana who is there: nobody else shall stand beside her by accident. */
async function knownSpelling(name: string): Promise<string> {
  const { databaseUrl, annotator } = readEnv()
  const people = await listPeople(await openOnce(databaseUrl))
  return people.includes(name) ? name : (personOfName(name, [...people, annotator]) ?? name)
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    throw new InvalidInput(`${annotatorHeader} is not percent-encoded UTF-8.`)
  }
}

async function openOnce(databaseUrl: string): Promise<Database> {
  globalThis.counterpointDatabase ??= openDatabase(databaseUrl)
  const opening = globalThis.counterpointDatabase
  try {
    return await opening
  } catch (error) {
    // The next request tries again: a server that is down comes back.
    if (globalThis.counterpointDatabase === opening) globalThis.counterpointDatabase = undefined
    throw error
  }
}
