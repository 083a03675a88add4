export type Claim = string
