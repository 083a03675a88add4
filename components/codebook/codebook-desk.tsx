'use client'
import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { useOpenByAddress } from '@/components/commands/use-open-by-address'
import { codebookKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useKeys } from '@/components/keyboard/use-keys'
import { useIsWide } from '@/components/reader/use-is-wide'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/checkbox'
import { counted } from '@/components/ui/counted'
import { EmptyState } from '@/components/ui/empty-state'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import { exportFilePath, newTagHash } from '@/lib/addresses'
import type { Codebook } from '@/lib/codebook/codebook'
import { tagHues } from '@/lib/codebook/tag-hues'
import { tagsAbove } from '@/lib/codebook/tag-tree'
import { moveOfStep } from '@/lib/codebook/tags-after-move'
import type { Tag } from '@/lib/questions/question'
import type { CodebookActions } from './codebook-actions'
import styles from './codebook-desk.module.css'
import { MergeDialog } from './merge-dialog'
import { MoveDialog } from './move-dialog'
import { TagDetails, type TagDoings } from './tag-details'
import { type TagAsked, TagDialog } from './tag-dialog'
import { TagTree } from './tag-tree'
import { foundTags, shownTags, treeRows } from './tree-rows'
import { useChosenTag } from './use-chosen-tag'
import { useTagMoves } from './use-tag-moves'
import { type InTurn, useTurns } from './use-turns'

export type CodebookDeskProps = {
  /** The slug of the project. */
  project: string
  codebook: Codebook
  /** Whether tags can be merged: not while readings are hidden. */
  mayMerge: boolean
  actions: CodebookActions
}

/** Tags are named by their ids: what is moved or merged is what they are by then. */
type Doing = { kind: 'save'; asked: TagAsked } | { kind: 'move' | 'merge'; id: string } | null

/** The tree of tags, and beside it all that is said of the one that is chosen. */
export function CodebookDesk({ project, codebook, mayMerge, actions }: CodebookDeskProps) {
  const inTurn = useTurns()
  const { undo } = useUndoKeys(project, useUndoInTurn(actions, inTurn))
  const { moveTag } = actions
  const { tags, move } = useTagMoves(project, codebook.tags, { moveTag, undo, inTurn })
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [showsArchived, setShowsArchived] = useState(false)
  const [typed, setTyped] = useState('')
  const [activeId, setActiveId] = useState<string | null>(null)
  const [focusId, setFocusId] = useState<string | null>(null)
  const [doing, setDoing] = useState<Doing>(null)
  const { chosen, choose } = useChosenTag(tags)
  const isWide = useIsWide()
  const refresh = useRefresh()
  const { show } = useToast()

  const isSearching = typed.trim() !== ''
  const shown = foundTags(shownTags(tags, showsArchived), typed)
  const rows = treeRows(shown, {
    counts: codebook.counts,
    hues: tagHues(tags),
    closed: isSearching ? new Set() : closed,
  })
  const active = rows.find(({ tag }) => tag.id === activeId)?.tag ?? null
  const archivedCount = tags.filter(({ archivedAt }) => archivedAt !== null).length

  function goTo(tag: Tag) {
    const above = tagsAbove(tags, tag.id).map(({ id }) => id)
    setClosed((before) => new Set([...before].filter((id) => !above.includes(id))))
    if (tag.archivedAt !== null) setShowsArchived(true)
    setTyped('')
    setActiveId(tag.id)
    choose(tag)
  }

  function sayDone(message: string) {
    refresh()
    show({ message, action: { label: 'Undo', onAction: undo } })
  }

  async function setArchived(tag: Tag, isArchived: boolean) {
    const asked = { tagId: tag.id, expectedVersion: tag.version, isArchived }
    const answer = await ask(actions.setTagArchived({ batchId: uuidv7(), project, ...asked }))
    if (answer.ok) sayDone(`“${tag.name}” ${isArchived ? 'archived' : 'restored'}`)
    else {
      refresh()
      show({ message: answer.message, urgent: true })
    }
  }

  const doingsOf = (tag: Tag): TagDoings => ({
    edit: () => setDoing({ kind: 'save', asked: { kind: 'edit', tag } }),
    addBelow: () => setDoing({ kind: 'save', asked: { kind: 'new', parentId: tag.id } }),
    move: () => setDoing({ kind: 'move', id: tag.id }),
    merge: mayMerge ? () => setDoing({ kind: 'merge', id: tag.id }) : null,
    setArchived: (isArchived) => void setArchived(tag, isArchived),
  })

  const add = () => setDoing({ kind: 'save', asked: { kind: 'new', parentId: null } })
  // What a key is about: the tag that is shown, or in a narrow window the line that has the focus.
  const meant = isWide ? (chosen ?? active) : active
  const inUse = meant !== null && meant.archivedAt === null ? doingsOf(meant) : null
  useOpenByAddress(newTagHash, add)
  useKeys(codebookKeys, {
    new: add,
    ...(inUse && {
      below: inUse.addBelow,
      edit: inUse.edit,
      ...(inUse.merge && { merge: inUse.merge }),
    }),
    ...(meant && {
      place: doingsOf(meant).move,
      archive: () => void setArchived(meant, meant.archivedAt === null),
    }),
  })

  const tagDone = (kind: 'move' | 'merge') =>
    doing?.kind === kind ? (tags.find(({ id }) => id === doing.id) ?? null) : null

  const details = chosen && (
    <TagDetails
      project={project}
      codebook={{ ...codebook, tags }}
      tag={chosen}
      doings={doingsOf(chosen)}
      actions={actions}
      onChoose={goTo}
      onChanged={sayDone}
    />
  )

  return (
    <div className={styles.desk}>
      <div className={styles.tools} data-print="no">
        <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={add}>
          New tag
        </Button>
        {archivedCount > 0 && (
          <Switch
            label={`Show ${counted(archivedCount, 'archived tag')}`}
            checked={showsArchived}
            onCheckedChange={setShowsArchived}
          />
        )}
        {tags.length > 0 && (
          <a href={exportFilePath(project, 'codebook')}>Download the codebook (CSV)</a>
        )}
        <div className={styles.keys}>
          <KeyHelp />
        </div>
      </div>
      {tags.length === 0 ? (
        <EmptyState title="No tags yet">
          A tag says what a claim is about, across all questions. Press “New tag”, or write one into
          the form of a claim.
        </EmptyState>
      ) : (
        <div className={styles.sides}>
          <div className={styles.tree}>
            <TextField
              label="Find a tag"
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <div className={styles.legend}>
              <p role="status">
                {isSearching && `${rows.length} of ${counted(tags.length, 'tag')}`}
              </p>
              <p aria-hidden>claims · with what is below</p>
            </div>
            {rows.length === 0 ? (
              <p className={styles.nothing}>No tag goes by that name.</p>
            ) : (
              <TagTree
                rows={rows}
                chosenId={chosen?.id ?? null}
                activeId={activeId ?? chosen?.id ?? null}
                focusId={focusId}
                onActive={({ tag }) => {
                  setActiveId(tag.id)
                  setFocusId(null)
                }}
                onGoTo={({ tag }) => isWide && choose(tag, 'on the way')}
                onChoose={({ tag }) => choose(tag)}
                onOpen={({ tag }, isOpen) =>
                  setClosed((before) => withClosed(before, tag.id, !isOpen))
                }
                onMove={move}
                onStep={({ tag }, step) => {
                  const next = moveOfStep(shown, tag.id, step)
                  if (!next) return
                  setClosed((before) => withClosed(before, next.parentId, false))
                  move(next)
                }}
              />
            )}
            <p className={styles.hint} data-print="no">
              Drag a tag to another place, or move it with Alt and the arrow keys.
            </p>
          </div>
          {isWide && (
            <section className={styles.details} aria-label="The chosen tag">
              {details ?? <p className={styles.nothing}>Choose a tag to see what it is for.</p>}
            </section>
          )}
        </div>
      )}
      {!isWide && (
        <Sheet title="Tag" open={chosen !== null} onOpenChange={(open) => !open && choose(null)}>
          {details}
        </Sheet>
      )}
      <TagDialog
        project={project}
        tags={tags}
        asked={doing?.kind === 'save' ? doing.asked : null}
        saveTag={actions.saveTag}
        onClose={() => setDoing(null)}
        onUse={goTo}
        onSaved={(tag, asked) => {
          // The address first: the page is made anew for the one that it has.
          choose(tag)
          if (asked.kind === 'new') setFocusId(tag.id)
          sayDone(asked.kind === 'new' ? `Tag “${tag.name}” made` : `Tag “${tag.name}” saved`)
        }}
      />
      <MoveDialog tags={tags} tag={tagDone('move')} onMove={move} onClose={() => setDoing(null)} />
      <MergeDialog
        project={project}
        tags={tags}
        source={tagDone('merge')}
        mergeTags={actions.mergeTags}
        onClose={() => setDoing(null)}
        onMerged={(target, source) => {
          goTo(target)
          sayDone(`“${source.name}” merged into “${target.name}”`)
        }}
      />
    </div>
  )
}

/** Undo and redo, once the moves that are on their way are stored. */
function useUndoInTurn({ undo, redo }: CodebookActions, inTurn: InTurn): UndoSteps {
  return useMemo(
    () => ({
      undo: (input) => inTurn(() => undo(input)),
      redo: (input) => inTurn(() => redo(input)),
    }),
    [undo, redo, inTurn],
  )
}

function withClosed(
  closed: ReadonlySet<string>,
  id: string | null,
  isClosed: boolean,
): ReadonlySet<string> {
  const others = [...closed].filter((known) => known !== id)
  return new Set(isClosed && id !== null ? [...others, id] : others)
}
