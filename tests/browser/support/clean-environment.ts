/** What this process was told, less what would steer the app under test: it starts as on a person's machine. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(COUNTERPOINT_|VITEST|DATABASE_URL$|HOST$|PORT$)/
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name))
  // Next and React choose their build by this one; the start command sets it.
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' }
}
