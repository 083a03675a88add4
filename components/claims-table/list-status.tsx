import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { Spinner } from '@/components/ui/spinner'
import { type ClaimFilter, isFiltering } from '@/lib/claims/claim-filter'
import { filterSentence } from './filter-words'
import styles from './list-status.module.css'
import type { TableNames } from './table-names'

type ListStatusProps = {
  filter: ClaimFilter
  names: TableNames
  matching: number
  total: number
  isPending: boolean
  onClear: () => void
}

/** "37 of 214 claims: document is RAND 2023, and tag is economy." */
export function ListStatus(props: ListStatusProps) {
  const { filter, names, matching, total, isPending, onClear } = props
  const sentence = filterSentence(filter, names)
  return (
    <div className={styles.status}>
      <p role="status">
        <strong className={styles.count}>
          {matching.toLocaleString('en')} of {counted(total, 'claim')}
        </strong>
        {sentence !== '' && `: ${sentence}`}
      </p>
      {isFiltering(filter) && (
        <Button size="s" variant="quiet" onClick={onClear}>
          Clear all filters
        </Button>
      )}
      {isPending && <Spinner label="Loading the claims" />}
    </div>
  )
}
