export { nothing } from '@/lib/workflows/nothing'
