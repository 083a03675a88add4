'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { useToast } from '@/components/ui/toast'
import type { BriefText as Text } from '@/lib/briefs/brief'
import { briefHtml } from '@/lib/exchange/brief/brief-html'
import type { CitedClaim } from '@/lib/exchange/brief/cited-claim'
import styles from './brief-desk.module.css'
import { BriefText } from './brief-text'
import type { StoredBrief } from './stored-brief'
import type { BriefSaving } from './use-brief-saver'

type BriefConflictProps = {
  saving: BriefSaving
  cited: ReadonlyMap<number, CitedClaim>
  /** Shows the text that was chosen. */
  onTaken: (text: Text) => void
}

/** Asks which of two texts of the brief stays, and again by its button where that was put off. */
export function BriefConflict(props: BriefConflictProps) {
  const { status } = props.saving
  return status.state === 'conflict' && <Conflict {...props} {...status} />
}

type ConflictProps = BriefConflictProps & { mine: Text; theirs: StoredBrief }

/** Two texts side by side. Nothing is lost until somebody has chosen, and not then. */
function Conflict({ saving, cited, onTaken, mine, theirs }: ConflictProps) {
  const [isOpen, setIsOpen] = useState(true)
  const { show } = useToast()
  const { change, keepMine, takeTheirs } = saving

  function take() {
    takeTheirs()
    onTaken(theirs)
    const bringBack = () => {
      onTaken(mine)
      change(mine)
    }
    show({
      message: 'The other version was kept',
      action: { label: 'Bring mine back', onAction: bringBack },
    })
  }

  return (
    <Dialog
      trigger={<Button size="s">Compare</Button>}
      open={isOpen}
      onOpenChange={setIsOpen}
      title="The brief was changed elsewhere too"
      description="Both versions are here. The one that you do not choose stays in the history or in this window."
      width="l"
    >
      <div className={styles.versions}>
        <Version title="Yours" text={mine} cited={cited} />
        <Version title="Theirs, saved now" text={theirs} cited={cited} />
      </div>
      <DialogActions>
        <Button onClick={take}>Take theirs</Button>
        <Button variant="primary" onClick={keepMine}>
          Keep mine
        </Button>
      </DialogActions>
    </Dialog>
  )
}

type VersionProps = { title: string; text: Text; cited: BriefConflictProps['cited'] }

function Version({ title, text, cited }: VersionProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <div className={styles.version} tabIndex={0}>
        <p>
          <strong>{text.title}</strong>
        </p>
        <BriefText html={briefHtml(text.content, (number) => cited.get(number) ?? null)} />
      </div>
    </section>
  )
}
