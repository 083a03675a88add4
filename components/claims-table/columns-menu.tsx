'use client'
import { Columns3 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuCheckItem, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { type ClaimColumn, claimColumns, usualColumns } from '@/lib/claims/claim-table'
import { columnLabels } from './claim-cells'
import { shownColumns, toggledColumn } from './shown-columns'

type ColumnsMenuProps = {
  columns: readonly ClaimColumn[]
  onColumns: (columns: readonly ClaimColumn[]) => void
}

/** Which columns are shown. The number of a claim always is: it leads to the claim. */
export function ColumnsMenu({ columns, onColumns }: ColumnsMenuProps) {
  return (
    <Menu
      align="end"
      trigger={
        <Button size="s" icon={<Columns3 size={16} aria-hidden />}>
          Columns
        </Button>
      }
    >
      {claimColumns
        .filter((column) => column !== 'number')
        .map((column) => (
          <MenuCheckItem
            key={column}
            checked={columns.includes(column)}
            staysOpen
            onCheckedChange={() => onColumns(toggledColumn(columns, column))}
          >
            {columnLabels[column]}
          </MenuCheckItem>
        ))}
      <MenuSeparator />
      <MenuItem
        disabled={columns.join() === shownColumns(usualColumns).join()}
        onSelect={() => onColumns(usualColumns)}
      >
        The usual columns
      </MenuItem>
    </Menu>
  )
}
