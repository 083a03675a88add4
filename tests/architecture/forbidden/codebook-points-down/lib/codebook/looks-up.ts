export type { Above } from '@/lib/comparison/above'
