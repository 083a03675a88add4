export type { Above } from '@/lib/anchoring/above'
