import { readdirSync, readFileSync } from 'node:fs'
import { inProject } from '@/lib/command/setup/project-root.js'

/** What each part of an address can be. A part that is not here fails the tests that ask for every address. */
export type PartValues = Readonly<Record<string, readonly string[]>>

/** Every address that has a page, made from the files of app/, with each value of each part. */
export function everyPage(values: PartValues): string[] {
  return addressesOf(filesNamed('page.tsx'), values)
}

/** The same for everything of the API that can be read. */
export function everyReadOfApi(values: PartValues): string[] {
  const reads = filesNamed('route.ts').filter((file) =>
    /export const GET\b/.test(readFileSync(inProject(`app/${file}`), 'utf8')),
  )
  return addressesOf(reads, values)
}

/** Relative to app/. */
function filesNamed(name: string): string[] {
  const files = readdirSync(inProject('app'), { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => `/${file}`.endsWith(`/${name}`))
}

function addressesOf(files: readonly string[], values: PartValues): string[] {
  return files.flatMap((file) => {
    const parts = file.split('/').slice(0, -1)
    return parts.reduce<string[]>(
      (addresses, part) =>
        addresses.flatMap((address) =>
          valuesOf(part, values).map((value) => `${address}/${value}`),
        ),
      [''],
    )
  })
}

function valuesOf(part: string, values: PartValues): readonly string[] {
  const name = /^\[(.+)\]$/.exec(part)?.[1]
  if (name === undefined) return [part]
  const known = values[name]
  if (known === undefined) throw new Error(`Say what ${part} can be, so that its pages are checked`)
  return known.map(encodeURIComponent)
}
