import { Button } from '@/components/ui/button'
import styles from './search.module.css'

/** Why the answer did not come, and how to ask again. */
export function Trouble({
  asked: { trouble, retry },
}: {
  asked: { trouble: string | null; retry: () => void }
}) {
  if (trouble === null) return null
  return (
    <div className={styles.trouble} role="alert">
      <p>{trouble}</p>
      <Button size="s" onClick={retry}>
        Try again
      </Button>
    </div>
  )
}
