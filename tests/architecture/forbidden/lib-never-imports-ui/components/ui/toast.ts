export type Toast = string
