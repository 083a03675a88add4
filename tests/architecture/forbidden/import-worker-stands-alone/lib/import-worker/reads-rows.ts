export { openDatabase } from '@/lib/db/client'
