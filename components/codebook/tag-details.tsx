'use client'
import { Archive, ArchiveRestore, FolderInput, Merge, Pencil, Plus } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { Disclosure } from '@/components/ui/disclosure'
import { hueAttributes } from '@/components/ui/hue'
import { HueMark } from '@/components/ui/hue-mark'
import { Link } from '@/components/ui/link'
import { claimsPath } from '@/lib/addresses'
import { allClaims, serializeClaimFilter } from '@/lib/claims/claim-filter'
import type { Codebook } from '@/lib/codebook/codebook'
import { noClaims, type TagCount } from '@/lib/codebook/tag-counts'
import { tagHues } from '@/lib/codebook/tag-hues'
import { tagsAbove } from '@/lib/codebook/tag-tree'
import { mergedInto } from '@/lib/codebook/tags-after-merge'
import type { Tag } from '@/lib/questions/question'
import type { CodebookActions } from './codebook-actions'
import styles from './tag-details.module.css'
import { TagExamples } from './tag-examples'

/** What can be done with a tag; each opens a dialog, or does it at once. */
export type TagDoings = {
  edit: () => void
  addBelow: () => void
  move: () => void
  /** Nothing while merging is not possible. */
  merge: (() => void) | null
  setArchived: (isArchived: boolean) => void
}

export type TagDetailsProps = {
  project: string
  codebook: Codebook
  tag: Tag
  doings: TagDoings
  actions: Pick<CodebookActions, 'saveTagExample' | 'removeTagExample'>
  onChoose: (tag: Tag) => void
  onChanged: (message: string) => void
}

/** All that the codebook says of one tag. */
export function TagDetails(props: TagDetailsProps) {
  const { project, codebook, tag, doings, actions, onChoose, onChanged } = props
  const { tags, counts, claims } = codebook
  const hue = tagHues(tags).get(tag.id)
  return (
    <div className={styles.details}>
      <header className={styles.head}>
        <Path tags={tags} tag={tag} onChoose={onChoose} />
        <h2 className={styles.name} {...(hue !== undefined && hueAttributes(hue))}>
          {hue !== undefined && <HueMark index={hue} />}
          <bdi>{tag.name}</bdi>
          {tag.archivedAt !== null && (
            <Badge>{tag.mergedIntoId === null ? 'archived' : 'merged'}</Badge>
          )}
        </h2>
        {tag.aliases.length > 0 && (
          <p className={styles.aliases}>
            Also found as {tag.aliases.map((alias) => `“${alias}”`).join(', ')}
          </p>
        )}
      </header>
      <Counts project={project} tag={tag} count={counts.get(tag.id) ?? noClaims} />
      <Merged tags={tags} tag={tag} onChoose={onChoose} />
      {tag.description === '' ? (
        <p className={styles.nothing}>Nobody has described yet when to give it.</p>
      ) : (
        <p className={styles.description} dir="auto">
          {tag.description}
        </p>
      )}
      <Doings tag={tag} doings={doings} />
      <TagExamples
        project={project}
        tag={tag}
        claims={claims}
        saveTagExample={actions.saveTagExample}
        removeTagExample={actions.removeTagExample}
        onChanged={onChanged}
      />
      <TakenOver {...props} />
    </div>
  )
}

type OfTag = { tags: readonly Tag[]; tag: Tag; onChoose: (tag: Tag) => void }

function Path({ tags, tag, onChoose }: OfTag) {
  const above = tagsAbove(tags, tag.id)
  return (
    above.length > 0 && (
      <nav className={styles.path} aria-label="Above it">
        {above.map((one) => (
          <span key={one.id}>
            <button type="button" className={styles.pathLink} onClick={() => onChoose(one)}>
              <bdi>{one.name}</bdi>
            </button>{' '}
            <span aria-hidden>›</span>
          </span>
        ))}
      </nav>
    )
  )
}

function Counts({ project, tag, count }: { project: string; tag: Tag; count: TagCount }) {
  const { own, withBelow } = count
  if (withBelow === 0) return <p className={styles.counts}>No claim has it yet.</p>
  const search = serializeClaimFilter({ ...allClaims, tag: [tag.slug] })
  return (
    <p className={styles.counts}>
      {own !== withBelow && <>{counted(own, 'claim')} of its own, </>}
      <Link href={`${claimsPath(project)}?${search}`}>
        {counted(withBelow, 'claim')}
        {own !== withBelow && ' with what is below it'}
      </Link>
    </p>
  )
}

function Merged({ tags, tag, onChoose }: OfTag) {
  const target = mergedInto(tag, tags)
  return (
    target && (
      <p>
        Merged into{' '}
        <button type="button" className={styles.pathLink} onClick={() => onChoose(target)}>
          “<bdi>{target.name}</bdi>”
        </button>
        , which has its claims now. Restoring it brings back the tag without them; the history takes
        back the merge.
      </p>
    )
  )
}

function Doings({ tag, doings }: { tag: Tag; doings: TagDoings }) {
  if (tag.archivedAt !== null) {
    return (
      <div className={styles.doings} data-print="no">
        <Button
          size="s"
          icon={<ArchiveRestore size={16} aria-hidden />}
          onClick={() => doings.setArchived(false)}
        >
          Restore
        </Button>
        <Button size="s" icon={<FolderInput size={16} aria-hidden />} onClick={doings.move}>
          Move to…
        </Button>
        {tag.mergedIntoId === null && <MergeButton merge={doings.merge} />}
      </div>
    )
  }
  return (
    <div className={styles.doings} data-print="no">
      <Button size="s" icon={<Pencil size={16} aria-hidden />} onClick={doings.edit}>
        Edit
      </Button>
      <Button size="s" icon={<Plus size={16} aria-hidden />} onClick={doings.addBelow}>
        New tag below
      </Button>
      <Button size="s" icon={<FolderInput size={16} aria-hidden />} onClick={doings.move}>
        Move to…
      </Button>
      <MergeButton merge={doings.merge} />
      <Button
        size="s"
        icon={<Archive size={16} aria-hidden />}
        onClick={() => doings.setArchived(true)}
      >
        Archive
      </Button>
    </div>
  )
}

function MergeButton({ merge }: { merge: TagDoings['merge'] }) {
  return merge ? (
    <Button size="s" icon={<Merge size={16} aria-hidden />} onClick={merge}>
      Merge into…
    </Button>
  ) : (
    <p className={styles.nothing}>
      Tags are not merged while readings are hidden from you: it would change claims that you cannot
      see.
    </p>
  )
}

/** The tags that were merged into this one, with what they said. */
function TakenOver({ codebook, tag, ...props }: TagDetailsProps) {
  const taken = codebook.tags.filter(({ mergedIntoId }) => mergedIntoId === tag.id)
  return taken.map((source) => (
    <Disclosure
      key={source.id}
      summary={
        <span>
          Merged into it: “<bdi>{source.name}</bdi>”
        </span>
      }
    >
      {source.description === '' ? (
        <p className={styles.nothing}>It had no description.</p>
      ) : (
        <p className={styles.description} dir="auto">
          {source.description}
        </p>
      )}
      <Button size="s" onClick={() => props.onChoose(source)}>
        {`Show “${source.name}”`}
      </Button>
    </Disclosure>
  ))
}
