export const engines = ['sqlite', 'postgres'] as const
/** Which database a URL names: SQLite through libSQL (`file:`) or PostgreSQL. */
export type Engine = (typeof engines)[number]

export function engineOf(databaseUrl: string): Engine {
  return databaseUrl.startsWith('file:') ? 'sqlite' : 'postgres'
}
