import type { Reading } from '@/lib/comparison/reading'
export const ReaderPage = (_p: { reading: Reading; html: string; actions: unknown }) => (
  <p>reader</p>
)
