'use client'
import { useState } from 'react'
import { askApi } from '@/components/asking/ask-api'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { LinkButton } from '@/components/ui/link-button'
import { claimsPath } from '@/lib/addresses'
import { filterParams } from '@/lib/claims/claim-filter'
import type { SearchAnswer, SearchGroup, SearchHit } from '@/lib/search/search-answer'
import { ResultGroup } from './result-group'
import { countOf, kindNames } from './result-words'
import { moreAddress } from './results-address'
import type { SearchAddress } from './search-address'
import type { GoTo } from './use-search-address'

type FoundGroupProps = {
  project: string
  address: SearchAddress
  goTo: GoTo
  group: SearchGroup
}

/** The results of one kind with the way to the others of it, and for texts, to the concordance. */
export function FoundGroup({ project, address, goTo, group }: FoundGroupProps) {
  const more = useMoreHits(project, address, group)
  const isAlone = address.only === group.kind
  return (
    <ResultGroup
      project={project}
      group={group}
      hits={isAlone ? more.hits : group.hits}
      actions={
        group.kind === 'documents' ? (
          <TextActions goTo={goTo} />
        ) : (
          <LinkButton
            size="s"
            href={`${claimsPath(project)}?${filterParams(address.filter)}`}
            aria-label={`${kindNames[group.kind]} in the claims table`}
          >
            In the claims table
          </LinkButton>
        )
      }
      more={
        isAlone ? (
          <More more={more} />
        ) : (
          group.next !== null && (
            <Button size="s" onClick={() => goTo({ only: group.kind })}>
              Show all: {countOf(group)}
            </Button>
          )
        )
      }
    />
  )
}

function TextActions({ goTo }: { goTo: GoTo }) {
  return (
    <>
      <Button size="s" onClick={() => goTo({ view: 'lines', isMarking: false })}>
        Concordance
      </Button>
      <Button size="s" onClick={() => goTo({ view: 'lines', isMarking: true })}>
        Mark all matches…
      </Button>
    </>
  )
}

function More({ more }: { more: ReturnType<typeof useMoreHits> }) {
  return (
    <>
      {more.trouble !== null && <FieldError>{more.trouble}</FieldError>}
      {more.next !== null && (
        <Button size="s" busy={more.isAsking} onClick={() => void more.ask()}>
          Show more
        </Button>
      )}
    </>
  )
}

type Later = { of: SearchGroup; hits: SearchHit[]; next: string | null }

/** The results of a kind that were asked for page by page, until the search is another one. */
function useMoreHits(project: string, address: SearchAddress, group: SearchGroup) {
  const [later, setLater] = useState<Later | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { hits, next } = later?.of === group ? later : { hits: [], next: group.next }

  async function ask() {
    if (next === null) return
    setIsAsking(true)
    const answer = await askApi<SearchAnswer>(moreAddress(project, address, { ...group, next }))
    setIsAsking(false)
    setTrouble(answer.trouble)
    const page = answer.value?.groups[0]
    if (page) setLater({ of: group, hits: [...hits, ...page.hits], next: page.next })
  }

  return { hits: [...group.hits, ...hits], next, ask, isAsking, trouble }
}
