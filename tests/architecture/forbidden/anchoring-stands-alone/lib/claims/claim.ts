export type Claim = { anchor: string }
