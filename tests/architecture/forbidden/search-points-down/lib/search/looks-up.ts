export type { Above } from '@/lib/questions/above'
