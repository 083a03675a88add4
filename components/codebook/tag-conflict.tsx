import { Button } from '@/components/ui/button'
import { DialogActions } from '@/components/ui/dialog'
import type { DisputedPart } from './tag-draft'
import styles from './tag-form.module.css'

type TagConflictProps = {
  disputed: readonly DisputedPart[]
  onTheirs: () => void
  onMine: () => void
}

/** What somebody else made of the tag meanwhile, beside what is written here. */
export function TagConflict({ disputed, onTheirs, onMine }: TagConflictProps) {
  return (
    <div className={styles.form}>
      <p>
        This tag was changed in another window or by somebody else. Both versions are here: choose
        which one stays.
      </p>
      {disputed.map(({ label, mine, theirs }) => (
        <div key={label} className={styles.versions}>
          <section aria-label={`${label}, yours`} className={styles.version} dir="auto">
            <h3>{label}: yours</h3>
            {mine}
          </section>
          <section aria-label={`${label}, stored now`} className={styles.version} dir="auto">
            <h3>{label}: stored now</h3>
            {theirs}
          </section>
        </div>
      ))}
      <DialogActions>
        <Button onClick={onTheirs}>Take what is stored</Button>
        <Button variant="primary" onClick={onMine}>
          Keep mine
        </Button>
      </DialogActions>
    </div>
  )
}
