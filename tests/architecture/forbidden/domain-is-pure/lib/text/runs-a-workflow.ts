import { saveClaim } from '@/lib/workflows/save-claim'

export const save = saveClaim
