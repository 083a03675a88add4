'use client'
import { useMemo } from 'react'
import { type AskedOf, useAsked } from '@/components/asking/use-asked'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Select } from '@/components/ui/select'
import { Spinner } from '@/components/ui/spinner'
import { concordancePath } from '@/lib/addresses'
import { filterParams } from '@/lib/claims/claim-filter'
import type { Concordance } from '@/lib/search/concordance'
import { type ConcordanceSort, sortConcordance } from '@/lib/search/sort-concordance'
import styles from './concordance.module.css'
import { ConcordanceList } from './concordance-list'
import { MarkLines } from './mark-lines'
import type { MarkActions } from './mark-lines-dialog'
import type { SearchAddress } from './search-address'
import type { SearchCodebook } from './search-codebook'
import { Trouble } from './trouble'
import type { GoTo } from './use-search-address'
import { useTicks } from './use-ticks'

type ConcordanceViewProps = {
  project: string
  address: SearchAddress
  goTo: GoTo
  codebook: SearchCodebook
  actions: MarkActions
  /** Changes with what is stored: what was asked before is asked anew. */
  stamp: string
}

const orders: { value: ConcordanceSort; label: string }[] = [
  { value: 'document', label: 'document' },
  { value: 'date', label: 'date' },
  { value: 'left', label: 'words before' },
  { value: 'right', label: 'words after' },
]

/** Every place that has what was searched for, one a line, the words one below the other. */
export function ConcordanceView(props: ConcordanceViewProps) {
  const { project, address, goTo, codebook, actions, stamp } = props
  const search = concordanceSearch(address)
  const asked = useAsked<Concordance>(
    address.filter.q === '' ? null : `${concordancePath(project)}?${search}`,
    { stamp },
  )
  const { value: concordance } = asked
  const lines = useMemo(
    () => (concordance ? sortConcordance(concordance, address.order) : []),
    [concordance, address.order],
  )
  const ticks = useTicks({ documents: concordance?.documents ?? none, lines }, asked.valueOf)
  if (!concordance) return <Awaited asked={asked} />
  if (lines.length === 0) return <NoLines asked={asked} />
  const isMarking = address.isMarking && !asked.isWaiting
  return (
    <section className={styles.view} aria-label="Concordance" aria-busy={asked.isWaiting}>
      <header className={styles.head}>
        <p className={styles.count} role="status">
          {sayCount(concordance)}
        </p>
        <div className={styles.tools} data-print="no">
          <Select
            label="Order by"
            options={orders}
            value={address.order}
            onValueChange={(order) => goTo({ order })}
          />
          <LinkButton
            href={`${concordancePath(project)}?${search}&order=${address.order}&format=csv`}
            download
          >
            Export CSV
          </LinkButton>
          {!address.isMarking && (
            <Button onClick={() => goTo({ isMarking: true })}>
              Mark {counted(lines.length, 'passage')}…
            </Button>
          )}
        </div>
      </header>
      <Trouble asked={asked} />
      <ConcordanceList
        project={project}
        concordance={concordance}
        lines={lines}
        ticked={isMarking ? ticks.ticked : null}
        onTick={ticks.tick}
      />
      {isMarking && (
        <MarkLines
          project={project}
          concordance={concordance}
          lines={lines}
          ticks={ticks}
          codebook={codebook}
          actions={actions}
          onDone={() => {
            ticks.tickAll(true)
            goTo({ isMarking: false }, { replace: true })
          }}
        />
      )}
    </section>
  )
}

const none: Concordance['documents'] = []

/** Only what is about documents: which claims there are does not change what the texts say. */
function concordanceSearch({ filter }: SearchAddress): URLSearchParams {
  const params = filterParams(filter)
  const own = new URLSearchParams()
  for (const [name, value] of params) if (aboutDocuments.includes(name)) own.append(name, value)
  return own
}
const aboutDocuments = ['q', 'document', 'from', 'to']

function sayCount({ lines, total, documentTotal }: Concordance): string {
  const all = `${counted(total, 'match', 'matches')} in ${counted(documentTotal, 'document')}`
  if (lines.length === total) return all
  return `The first ${lines.length.toLocaleString('en')} of ${all}. Search for more words, or in fewer documents, to see the others; the CSV file has all of them.`
}

function Awaited({ asked }: { asked: AskedOf<Concordance> }) {
  if (asked.trouble !== null) return <Trouble asked={asked} />
  if (asked.isWaiting) return <Spinner label="Looking through the documents…" />
  return (
    <EmptyState title="See words in their company">
      <p>
        Type a word or a “phrase” above. Each place in the documents that has it becomes a line,
        with the words before and after it.
      </p>
    </EmptyState>
  )
}

function NoLines({ asked }: { asked: AskedOf<Concordance> }) {
  return (
    <div aria-busy={asked.isWaiting}>
      <Trouble asked={asked} />
      <EmptyState title="No document has this">
        <p>Try fewer words, another spelling, or a beginning such as transact*.</p>
      </EmptyState>
    </div>
  )
}
