'use client'
import { useEffect, useMemo, useState } from 'react'
import type { ClaimActions } from '@/components/saving/claim-actions'
import { Page } from '@/components/shell/page'
import { useNavigate } from '@/components/shell/use-navigate'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { highlightPath, highlightsPath } from '@/lib/addresses'
import type { Reading } from '@/lib/comparison/reading'
import { HighlightDesk } from './highlight-desk'
import type { WaitingHighlight } from './highlights-view'
import { useTellHighlightCount } from './known-count'
import { nextWaiting, placeWords, previousOf, type Walk, withNews } from './walk'

type HighlightWalkProps = {
  project: string
  /** All that wait, as the server knows them. */
  waiting: readonly WaitingHighlight[]
  /** The claim of the address. It may be filled in by now. */
  claim: { id: string; number: number }
  reading: Reading
  actions: ClaimActions
}

type Known = { number: number; documentSlug: string }

/** One highlight after the other, each in its context with the form beside it. */
export function HighlightWalk({ project, waiting, claim, reading, actions }: HighlightWalkProps) {
  const [walk, setWalk] = useState<Walk>(() => withNews([], idsWith(waiting, claim.id)))
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map())
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<string | null>(null)
  const [isAtEnd, setIsAtEnd] = useState(false)
  const navigate = useNavigate()

  useEffect(() => {
    setWalk((before) =>
      withNews(
        before,
        waiting.map(({ id }) => id),
      ),
    )
    setKnown((before) => withKnown(before, waiting))
  }, [waiting])
  // The page that was asked for is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each claim of the address is news
  useEffect(() => setAsked(null), [claim.id])

  const open = useMemo(
    () => new Set(waiting.flatMap(({ id }) => (settled.has(id) ? [] : id))),
    [waiting, settled],
  )
  useTellHighlightCount(project, open.size)
  const places = useMemo(
    () => withKnown(withKnown(known, waiting), [asWaiting(claim, reading)]),
    [known, waiting, claim, reading],
  )

  function go(id: string | null) {
    const place = id === null ? undefined : places.get(id)
    if (id === null || !place) return setIsAtEnd(true)
    setIsAtEnd(false)
    setAsked(id)
    navigate(highlightPath(project, place.number))
  }

  /** What was said of the one that is left is on its way to the server: it counts as filled in from now on. */
  function leave(id: string, isFilledIn: boolean) {
    const rest = new Set(open)
    if (isFilledIn) {
      rest.delete(id)
      setSettled((before) => new Set(before).add(id))
    }
    go(nextWaiting(walk, id, rest))
  }

  if (isAtEnd) {
    return (
      <End
        project={project}
        walk={walk}
        left={walk.filter((id) => open.has(id))}
        onAgain={(ids) => {
          setWalk(ids)
          go(ids[0] ?? null)
        }}
      />
    )
  }
  // Within one document the next highlight is here already.
  const isHere = asked !== null && places.get(asked)?.documentSlug === reading.document.slug
  const shownId = isHere && asked !== null ? asked : claim.id
  return (
    <HighlightDesk
      key={reading.revision.id}
      reading={reading}
      actions={actions}
      claimId={shownId}
      progress={placeWords(walk, shownId)}
      onLeave={leave}
      {...(previousOf(walk, shownId) !== null && {
        onPrevious: () => go(previousOf(walk, shownId)),
      })}
    />
  )
}

function idsWith(waiting: readonly WaitingHighlight[], id: string): string[] {
  const ids = waiting.map((highlight) => highlight.id)
  return ids.includes(id) ? ids : [id, ...ids]
}

function asWaiting(claim: { id: string; number: number }, reading: Reading) {
  return { ...claim, document: { slug: reading.document.slug } }
}

function withKnown(
  before: ReadonlyMap<string, Known>,
  waiting: readonly { id: string; number: number; document: { slug: string } }[],
): ReadonlyMap<string, Known> {
  const known = new Map(before)
  for (const { id, number, document } of waiting) {
    known.set(id, { number, documentSlug: document.slug })
  }
  return known
}

type EndProps = {
  project: string
  walk: Walk
  left: Walk
  onAgain: (ids: Walk) => void
}

/** Every walk comes to an end, whether or not everything was filled in. */
function End({ project, walk, left, onAgain }: EndProps) {
  const done = walk.length - left.length
  return (
    <Page title="Highlights">
      <div role="status">
        {left.length === 0 ? (
          <EmptyState
            title="All highlights are filled in"
            action={
              <LinkButton variant="primary" href={highlightsPath(project)}>
                Back to the list
              </LinkButton>
            }
          >
            {counted(done, 'highlight')} of this walk: each says something now, or is archived.
          </EmptyState>
        ) : (
          <EmptyState
            title="That was the last one"
            action={<Again left={left} onAgain={onAgain} project={project} />}
          >
            {done === 0 ? 'None' : done} of {counted(walk.length, 'highlight')} filled in or
            archived; {left.length} {left.length === 1 ? 'waits' : 'wait'} as before.
          </EmptyState>
        )}
      </div>
    </Page>
  )
}

function Again({ project, left, onAgain }: Omit<EndProps, 'walk'>) {
  return (
    <>
      <Button variant="primary" autoFocus onClick={() => onAgain(left)}>
        Go through {left.length === 1 ? 'it' : 'them'} again
      </Button>{' '}
      <LinkButton href={highlightsPath(project)}>Back to the list</LinkButton>
    </>
  )
}
