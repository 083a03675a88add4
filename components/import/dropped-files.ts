/** What was dropped or pasted from another program: files to be read, and the names of folders, which are not. */
export type DroppedFiles = { files: File[]; folders: string[] }

type DroppedItem = Pick<DataTransferItem, 'kind' | 'getAsFile'> & {
  webkitGetAsEntry: () => Pick<FileSystemEntry, 'isDirectory' | 'name'> | null
}

/** Must be asked while the event is being handled: browsers empty what it carries afterwards. */
export function droppedFiles({ items }: { items: ArrayLike<DroppedItem> }): DroppedFiles {
  const found: DroppedFiles = { files: [], folders: [] }
  for (const item of Array.from(items)) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    if (entry?.isDirectory) found.folders.push(entry.name)
    else if (file) found.files.push(file)
  }
  return found
}

export const folderMessage =
  'This is a folder. Open it, and choose or drop the files that are in it.'

/** Whether a drag brings files: words of the page can be dragged as well. */
export function bringsFiles(transfer: Pick<DataTransfer, 'types'> | null): boolean {
  return transfer?.types.includes('Files') ?? false
}
