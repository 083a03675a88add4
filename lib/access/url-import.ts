/** For whom Counterpoint runs: one person at this machine, or people who sign in over a network. */
export type Mode = 'local' | 'team'

/** What `COUNTERPOINT_URL_IMPORT` can be set to. */
export const urlImportSettings = ['on', 'off'] as const
export type UrlImportSetting = (typeof urlImportSettings)[number]

/**
 * Whether the server fetches pages from the web for people. Without a setting it does for the person whose machine it
 * is, and not for a team: there it would reach the web from a network that is not theirs.
 */
export function isUrlImportOn(setting: UrlImportSetting | undefined, mode: Mode): boolean {
  return setting === undefined ? mode === 'local' : setting === 'on'
}

/** Said where it is off. */
export const noUrlImport =
  'Pages are not fetched from the web here. Open it in your browser, then paste its text, or save the page and choose the file.'
