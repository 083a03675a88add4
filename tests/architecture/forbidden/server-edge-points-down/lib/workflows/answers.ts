export { action } from '@/lib/boundary/action'
