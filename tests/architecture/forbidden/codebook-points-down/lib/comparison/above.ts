export type Above = string
