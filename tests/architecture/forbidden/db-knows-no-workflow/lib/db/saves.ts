export { saveClaim } from '@/lib/workflows/save-claim'
