export { readSource } from '@/lib/import-worker/read-source'
