'use client'
import { searchKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { useNavigate } from '@/components/shell/use-navigate'
import { searchPath } from '@/lib/addresses'
import { searchFieldId } from './search-field-id'

/** Hears the key that leads to the search from every page of a project, and on its page to the field. */
export function SearchKey({ project }: { project: string }) {
  const navigate = useNavigate()
  useKeys(
    searchKeys,
    {
      search: () => {
        const field = document.getElementById(searchFieldId)
        if (!(field instanceof HTMLInputElement)) return navigate(searchPath(project))
        field.focus()
        field.select()
      },
    },
    { heardBy: 'everywhere' },
  )
  return null
}
