import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { projectPartPath } from '@/lib/addresses'

type NoClaimsProps = { project: string; total: number; onClear: () => void }

/** Why there is no claim, and what to do about it. */
export function NoClaims({ project, total, onClear }: NoClaimsProps) {
  if (total > 0) {
    return (
      <EmptyState
        title="No claim passes these filters"
        action={<Button onClick={onClear}>Clear all filters</Button>}
      >
        A claim has to pass every filter, and one of the values in each. Take a value away, or look
        for something else.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="No claims yet">
      Open a <Link href={projectPartPath(project, 'documents')}>document</Link>, select a passage
      and press <kbd>h</kbd> to highlight it or <kbd>a</kbd> to make a claim of it. Each one is
      listed here then.
    </EmptyState>
  )
}
