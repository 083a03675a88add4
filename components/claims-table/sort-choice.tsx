'use client'
import { Select } from '@/components/ui/select'
import { type ClaimSort, readSort, serializeSort, sortableColumns } from '@/lib/claims/claim-table'
import { columnLabels } from './claim-cells'

type SortChoiceProps = { sort: ClaimSort; onSort: (sort: ClaimSort) => void }

const options = sortableColumns.flatMap((column) => [
  { value: serializeSort({ column, isDescending: false }), label: columnLabels[column] },
  {
    value: serializeSort({ column, isDescending: true }),
    label: `${columnLabels[column]}, the other way round`,
  },
])

/** The order of the claims where they are cards, which have no column heads. */
export function SortChoice({ sort, onSort }: SortChoiceProps) {
  return (
    <Select
      label="In the order of"
      options={options}
      value={serializeSort(sort)}
      onValueChange={(value) => {
        const next = readSort(value)
        if (next) onSort(next)
      }}
    />
  )
}
