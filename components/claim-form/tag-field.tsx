'use client'
import { useEffect, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { inHand } from '@/components/guidelines/guidelines-subject'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { MultiCombobox } from '@/components/ui/multi-combobox'
import type { Tag } from '@/lib/questions/question'
import styles from './claim-form.module.css'
import type { ClaimFormProps } from './claim-form-props'
import { knownTags } from './known-codebook'
import { step } from './steps'
import { describeNear, nearTagsOf, tagOptions } from './tag-options'

type TagFieldProps = Pick<ClaimFormProps, 'claim' | 'tags' | 'project' | 'onChange' | 'saveTag'>
type TagRequest = Parameters<ClaimFormProps['saveTag']>[0]

/** The labels of the claim, found by typing or made on the way. */
export function TagField({ claim, tags, project, onChange, saveTag }: TagFieldProps) {
  const { tagIds } = claim.fields
  const [saved, setSaved] = useState<Tag[]>([])
  const [failed, setFailed] = useState<{ request: TagRequest; message: string } | null>(null)
  const refresh = useRefresh()
  const known = knownTags(tags, saved)
  // A tag takes a moment to be made, and others can be chosen meanwhile.
  const latestIds = useRef(tagIds)
  useEffect(() => {
    latestIds.current = tagIds
  })

  async function create(request: TagRequest) {
    setFailed(null)
    const answer = await ask(saveTag(request))
    if (!answer.ok) return setFailed({ request, message: answer.message })
    const { value } = answer
    setSaved((known) => [...known, value])
    onChange({ tagIds: [...new Set([...latestIds.current, value.id])] })
    refresh()
  }

  const requestFor = (name: string): TagRequest => ({
    batchId: uuidv7(),
    project,
    tag: { id: uuidv7(), name },
  })

  return (
    <div className={styles.tags} data-part="tags" {...step} {...inHand({ part: 'tags' })}>
      <MultiCombobox
        label="Tags"
        placeholder="Find a tag, or write one"
        options={tagOptions(known, tagIds)}
        values={tagIds}
        onValuesChange={(ids) => onChange({ tagIds: ids })}
        onCreate={(name) => void create(requestFor(name))}
        describeCreation={(name) =>
          nearTagsOf(name, known).length > 0
            ? `Create tag “${name}” all the same`
            : `Create tag “${name}”`
        }
        near={(typed) => describeNear(nearTagsOf(typed, known))}
        error={failed && `“${failed.request.tag.name}” was not created. ${failed.message}`}
      />
      {failed && (
        <Button size="s" onClick={() => void create(failed.request)}>
          Try again
        </Button>
      )}
    </div>
  )
}
