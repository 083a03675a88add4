import { loadProject } from '@/lib/workflows/load-project'

export const read = loadProject
