'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useRefresh } from '@/components/shell/refresh-context'
import { useToast } from '@/components/ui/toast'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import { documentPath } from '@/lib/addresses'
import type { CreateDocument } from './create-document'
import { DocumentPreview } from './document-preview'
import { folderMessage } from './dropped-files'
import styles from './import-desk.module.css'
import { type DocumentDraft, draftIn, type Incoming } from './incoming'
import { IncomingList } from './incoming-list'
import { describeAdded } from './incoming-words'
import { PageDrop } from './page-drop'
import { SourceChoice } from './source-choice'
import { useImportStore } from './use-import-store'

type ImportDeskProps = UndoSteps & {
  /** The slug of the project. */
  project: string
  /** The slugs of its documents. */
  documents: readonly string[]
  /** Whether the server fetches pages of the web. */
  takesAddresses: boolean
  createDocument: CreateDocument
}

/** Sources come in, are looked at and become documents. Going to and fro loses nothing. */
export function ImportDesk(props: ImportDeskProps) {
  const { project, documents, takesAddresses, createDocument, undo, redo } = props
  const store = useImportStore(project)
  const { incoming, openId, typed, news, noticeDocuments, change } = store
  const adding = useAdding({ project, store, createDocument, steps: { undo, redo } })
  useEffect(() => noticeDocuments(new Set(documents)), [documents, noticeDocuments])

  const focusRow = useRef<string | null>(null)
  useEffect(() => {
    if (focusRow.current === null) return
    document.querySelector<HTMLElement>(`[data-incoming="${focusRow.current}"] button`)?.focus()
    focusRow.current = null
  })

  const open = incoming.find(({ id }) => id === openId)
  const draft = open ? draftIn(open) : null
  const onChange = useCallback(
    (changeOf: (draft: DocumentDraft) => DocumentDraft) => {
      if (openId !== null) change(openId, changeOf)
    },
    [openId, change],
  )

  return (
    <div className={styles.desk}>
      <PageDrop
        onDropped={({ files, folders }) => {
          store.addRefused(folders, folderMessage)
          store.addFiles(files)
        }}
      />
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
      {!(draft && incoming.length === 1) && (
        <IncomingList
          {...{ project, incoming, openId }}
          isAddingAll={adding.isAddingAll}
          acts={store}
          onAddAll={adding.addAll}
        />
      )}
      {open && draft ? (
        <DocumentPreview
          key={open.id}
          {...{ project, draft, onChange }}
          name={open.name}
          isAdding={open.state.is === 'adding'}
          onBack={() => {
            store.open(null)
            focusRow.current = open.id
          }}
          onAdd={() => adding.add(open)}
        />
      ) : (
        <SourceChoice
          {...{ typed, takesAddresses }}
          onFiles={store.addFiles}
          onType={store.type}
          onTyped={store.addTyped}
        />
      )}
    </div>
  )
}

type AddingProps = {
  project: string
  store: ReturnType<typeof useImportStore>
  createDocument: CreateDocument
  steps: UndoSteps
}

/** Adds documents and says so. One that came alone opens; with others, the next one is looked at. */
function useAdding({ project, store, createDocument, steps }: AddingProps) {
  const router = useRouter()
  const refresh = useRefresh()
  const { show } = useToast()
  const { undo } = useUndoKeys(project, steps)
  const [isAddingAll, setIsAddingAll] = useState(false)

  return {
    isAddingAll,

    async add({ id, name }: Incoming) {
      const others = store.incoming.filter((other) => other.id !== id)
      const isAlone = others.every(({ state }) => state.is === 'added')
      const slug = await store.add(id, createDocument)
      if (slug === null) return
      if (isAlone) return router.push(documentPath(project, slug))
      refresh()
      show({
        message: `Added: ${name}`,
        link: { label: 'Open the document', href: documentPath(project, slug) },
        action: { label: 'Undo', onAction: undo },
      })
    },

    async addAll() {
      if (isAddingAll) return
      setIsAddingAll(true)
      const { added, leftNames } = await store.addAll(createDocument)
      setIsAddingAll(false)
      refresh()
      show({ message: describeAdded(added.length, leftNames) })
    },
  }
}
