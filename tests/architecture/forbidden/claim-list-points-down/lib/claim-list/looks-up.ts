export type { Above } from '@/lib/exchange/above'
