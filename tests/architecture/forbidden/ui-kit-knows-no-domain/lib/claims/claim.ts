export type Claim = { statement: string }
