import { listClaims } from '@/lib/db/list-claims'

export const read = listClaims
