'use client'
import { searchKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { useNavigate } from '@/components/shell/use-navigate'
import { searchPath } from '@/lib/addresses'
import { findSearchField } from './search-field-mark'

/** Hears the key that leads to the search from every page of a project, and to the field of a page that has one. */
export function SearchKey({ project }: { project: string }) {
  const navigate = useNavigate()
  useKeys(
    searchKeys,
    {
      search: () => {
        const field = findSearchField()
        if (!field) return navigate(searchPath(project))
        field.focus()
        field.select()
      },
    },
    { heardBy: 'everywhere' },
  )
  return null
}
