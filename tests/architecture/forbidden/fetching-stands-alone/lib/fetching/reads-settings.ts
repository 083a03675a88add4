export { readEnv } from '@/lib/env'
