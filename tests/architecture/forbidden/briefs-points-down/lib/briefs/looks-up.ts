export type { Above } from '@/lib/claims/above'
