import { CircleAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { NearTag } from '@/lib/codebook/near-names'
import type { Tag } from '@/lib/questions/question'
import styles from './tag-form.module.css'

type NearTagsProps = { near: readonly NearTag[]; onUse: (tag: Tag) => void }

/** Points out tags that a new name may be meant for. It is said, and nothing is kept from being made. */
export function NearTags({ near, onUse }: NearTagsProps) {
  return (
    <div role="status">
      {near.map(({ tag, name }) => (
        <p key={tag.id} className={styles.near}>
          <CircleAlert size={16} aria-hidden />
          <span>
            There is “<bdi>{tag.name}</bdi>” already
            {name !== tag.name && (
              <>
                , also found as “<bdi>{name}</bdi>”
              </>
            )}
            .
          </span>
          <Button size="s" onClick={() => onUse(tag)}>
            {`Use “${tag.name}”`}
          </Button>
        </p>
      ))}
    </div>
  )
}
