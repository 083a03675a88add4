import type { ReactNode } from 'react'

export type Claim = { card: ReactNode }
