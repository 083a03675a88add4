import { describeAgo, describeMoment } from './describe-ago'
import styles from './moment.module.css'

/** When something happened: how long ago, and exactly. Both in ISO 8601. */
export function Moment({ at, now }: { at: string; now: string }) {
  return (
    <time dateTime={at} className={styles.moment}>
      {describeAgo(at, now)} <span className={styles.exact}>({describeMoment(at)})</span>
    </time>
  )
}
