export { saveClaim } from '@/app/actions'
