'use client'
import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { Sheet } from '@/components/ui/sheet'
import { FilterBar } from './filter-bar'
import styles from './filters.module.css'
import { SortChoice } from './sort-choice'

type FilterSheetProps = Omit<ComponentProps<typeof FilterBar>, 'layout'> &
  ComponentProps<typeof SortChoice> & {
    isOpen: boolean
    onOpenChange: (open: boolean) => void
    matching: number
  }

/** The filters and the order where the window is narrow. Each choice shows at once behind the sheet. */
export function FilterSheet(props: FilterSheetProps) {
  const { isOpen, onOpenChange, sort, onSort, matching, ...filters } = props
  return (
    <Sheet title="Filters and order" open={isOpen} onOpenChange={onOpenChange}>
      <div className={styles.sheet}>
        <SortChoice sort={sort} onSort={onSort} />
        <FilterBar {...filters} layout="sheet" />
        <Button variant="primary" onClick={() => onOpenChange(false)}>
          Show {counted(matching, 'claim')}
        </Button>
      </div>
    </Sheet>
  )
}
