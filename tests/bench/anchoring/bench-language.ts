/** The languages that texts are made up in, and meanings are turned in. */
export const benchLanguages = ['en', 'de', 'fr', 'ru', 'ko', 'zh'] as const
export type BenchLanguage = (typeof benchLanguages)[number]
