import { readFileSync } from 'node:fs'

export const claims = readFileSync('claims.json', 'utf8')
