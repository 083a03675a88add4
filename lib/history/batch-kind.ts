/**
 * What a batch is. `undo` and `redo` take back another batch; so does a `change` that was taken back from the
 * history. `lasting` is never taken back: a project that was made or imported, and a request that changed nothing.
 */
export const batchKinds = ['change', 'undo', 'redo', 'lasting'] as const
export type BatchKind = (typeof batchKinds)[number]
