'use client'
import { Archive, Bookmark, Check, Pencil, Plus, Save } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { parseClaimTable, serializeClaimTable } from '@/lib/claims/claim-table'
import type { SavedView } from '@/lib/claims/saved-view'
import styles from './claims-desk.module.css'
import type { Go, TableSearch } from './use-table-search'
import { useViewChanges } from './use-view-changes'
import type { ViewActions } from './view-actions'
import { ViewDialog } from './view-dialog'

type ViewsMenuProps = {
  project: string
  /** Those in use, by name. */
  views: readonly SavedView[]
  search: TableSearch
  go: Go
  actions: ViewActions
  undo: () => void
}

/** The saved views: which one is shown and whether it was changed since, the way to the others, and saving. */
export function ViewsMenu({ project, views, search, go, actions, undo }: ViewsMenuProps) {
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const current = views.find(({ slug }) => slug === search.view) ?? null
  const now = serializeClaimTable(search)
  const isChanged = current !== null && current.search !== now
  const { save, archive } = useViewChanges({ project, actions, undo })

  async function saveAs(name: string) {
    const isNew = naming === 'new' || current === null
    // A new name alone leaves the view showing what it showed.
    const refusal = isNew
      ? await save({ name, search: now, view: null, onSaved: ({ slug }) => go({ view: slug }) })
      : await save({ name, search: current.search, view: current })
    if (refusal === null) setNaming(null)
    return refusal
  }

  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button size="s" icon={<Bookmark size={16} aria-hidden />}>
            <span className={styles.view}>{current ? current.name : 'Views'}</span>
            {isChanged && <span className={styles.changed}>changed since saved</span>}
          </Button>
        }
      >
        <MenuGroup label={views.length === 0 ? 'No view is saved yet' : 'Saved views'}>
          {views.map((view) => (
            <MenuItem
              key={view.id}
              icon={view === current && <Check size={16} aria-hidden />}
              onSelect={() => {
                const { ignored: _, ...shown } = parseClaimTable(view.search)
                go({ ...shown, view: view.slug })
              }}
            >
              {view.name}
            </MenuItem>
          ))}
        </MenuGroup>
        <MenuSeparator />
        {current && isChanged && (
          <MenuItem
            icon={<Save size={16} aria-hidden />}
            onSelect={() => void save({ name: current.name, search: now, view: current })}
          >
            Save the changes to “{current.name}”
          </MenuItem>
        )}
        <MenuItem icon={<Plus size={16} aria-hidden />} onSelect={() => setNaming('new')}>
          Save as a new view …
        </MenuItem>
        {current && (
          <>
            <MenuItem icon={<Pencil size={16} aria-hidden />} onSelect={() => setNaming('rename')}>
              Rename “{current.name}” …
            </MenuItem>
            <MenuItem
              icon={<Archive size={16} aria-hidden />}
              onSelect={() => void archive(current, () => go({ view: null }))}
            >
              Archive “{current.name}”
            </MenuItem>
          </>
        )}
      </Menu>
      {naming && (
        <ViewDialog
          key={naming}
          title={naming === 'new' ? 'Save as a new view' : `Rename “${current?.name}”`}
          name={naming === 'new' ? '' : (current?.name ?? '')}
          onSave={saveAs}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}
