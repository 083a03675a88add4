/** What can be done with many claims at once. */
export type BulkAct = 'tags' | 'position' | 'status' | 'archive' | 'restore'
