export type Database = string
