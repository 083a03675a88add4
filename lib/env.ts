import path from 'node:path'
import { z } from 'zod'
import { isUrlImportOn, urlImportSettings } from '@/lib/access/url-import'

export type Environment = {
  /** `file:/absolute/path.db` or `postgres://…` */
  databaseUrl: string
  /** Absolute. Where the local database is. */
  dataFolder: string
  port: number
  host: string
  /** The name that the person at this machine signs claims and verdicts with. */
  annotator: string
  /** Whether documents may be fetched from the web. */
  canImportUrls: boolean
}

/** A value that the program cannot start with. Its message is one sentence for the person who set it. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting'
}

const variables = z.object({
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.+|postgres(ql)?:\/\/.+)$/,
      'DATABASE_URL starts with postgres:// or file:, or is left out for the database in the data folder.',
    )
    .refine(
      (url) => url.startsWith('file:') || URL.canParse(url),
      'DATABASE_URL is not written like postgres://user:password@host:5432/database.',
    )
    .optional(),
  COUNTERPOINT_DATA: z.string().default('data'),
  COUNTERPOINT_ANNOTATOR: z
    .string()
    .max(200, 'COUNTERPOINT_ANNOTATOR is a name of at most 200 characters.')
    .default('Local reader'),
  COUNTERPOINT_URL_IMPORT: z
    .enum(urlImportSettings, 'COUNTERPOINT_URL_IMPORT is on or off.')
    .optional(),
  COUNTERPOINT_HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT is a number from 1 to 65535.')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'PORT is a number from 1 to 65535.')
    .default(3000),
})

/** Reads the settings of the process. Relative paths start at the project's folder, where every command runs. */
export function readEnv(source: Record<string, string | undefined> = process.env): Environment {
  const parsed = variables.safeParse(withoutEmpty(source))
  if (!parsed.success)
    throw new WrongSetting(parsed.error.issues[0]?.message ?? 'A setting is wrong.')
  const dataFolder = path.resolve(parsed.data.COUNTERPOINT_DATA)
  return {
    databaseUrl: databaseUrlOf(parsed.data.DATABASE_URL, dataFolder),
    dataFolder,
    port: parsed.data.PORT,
    host: parsed.data.COUNTERPOINT_HOST,
    annotator: parsed.data.COUNTERPOINT_ANNOTATOR,
    canImportUrls: isUrlImportOn(parsed.data.COUNTERPOINT_URL_IMPORT, 'local'),
  }
}

function databaseUrlOf(url: string | undefined, dataFolder: string): string {
  if (url === undefined) return `file:${path.join(dataFolder, 'counterpoint.db')}`
  return url.startsWith('file:') ? `file:${path.resolve(url.slice('file:'.length))}` : url
}

/** `PORT= npm start` means the default, as a shell user expects. */
function withoutEmpty(source: Record<string, string | undefined>): Record<string, string> {
  const entries = Object.entries(source).map(([name, value]) => [name, value?.trim() ?? ''])
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}
