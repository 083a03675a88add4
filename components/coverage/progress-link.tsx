import { Link } from '@/components/ui/link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Progress } from '@/lib/comparison/coverage-grid'

type ProgressLinkProps = { progress: Progress; href: string; of: string }

/** "14 of 20 checked", leading to the cells that it counts. */
export function ProgressLink({ progress: { checked, total }, href, of }: ProgressLinkProps) {
  return (
    <Link href={href} scroll={false}>
      <VisuallyHidden>{of}: </VisuallyHidden>
      {checked} of {total} checked
    </Link>
  )
}
