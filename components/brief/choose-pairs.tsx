'use client'
import { useState } from 'react'
import { outcomeWords } from '@/components/pair/verdict-words'
import { useNavigate } from '@/components/shell/use-navigate'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { counted } from '@/components/ui/counted'
import { Select } from '@/components/ui/select'
import { pairsForBriefPath } from '@/lib/addresses'
import { type VerdictOutcome, verdictOutcomes } from '@/lib/comparison/verdict'
import type { CreateBrief } from './brief-actions'
import styles from './briefs-page.module.css'
import type { BriefsView, PairEntry } from './briefs-view'
import { NewBriefButton } from './new-brief-button'

type ChoosePairsProps = Pick<BriefsView, 'project' | 'questions' | 'pairs' | 'pairCount'> & {
  question: string
  createBrief: CreateBrief
}

type Filter = 'all' | 'open' | 'split' | VerdictOutcome

/** The pairs of a question, to tick those that a brief is to be about. */
export function ChoosePairs({
  project,
  questions,
  question,
  pairs,
  pairCount,
  createBrief,
}: ChoosePairsProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [filter, setFilter] = useState<Filter>('all')
  const navigate = useNavigate()
  const shown = pairs.filter((pair) => passes(pair, filter))
  const source = {
    kind: 'pairs' as const,
    pairs: pairs
      .filter(({ key }) => chosen.includes(key))
      .map(({ claimA, claimB }) => ({ question, claimA, claimB })),
  }

  return (
    <div className={styles.choose}>
      <div className={styles.filters}>
        <Select
          label="Question of the pairs"
          className={styles.wide ?? ''}
          options={questions.map(({ slug, text }) => ({ value: slug, label: text }))}
          value={question}
          onValueChange={(slug) => navigate(pairsForBriefPath(project, slug))}
        />
        <Select
          label="Pairs"
          options={filtersFor(pairs)}
          value={filter}
          onValueChange={setFilter}
        />
      </div>
      {pairs.length === 0 ? (
        <p>No two claims on this question oppose each other.</p>
      ) : (
        <ul className={styles.pairs}>
          {shown.map((pair) => (
            <li key={pair.key} className={styles.pair}>
              <Checkbox
                label={<Sides pair={pair} />}
                hint={standingWords(pair)}
                checked={chosen.includes(pair.key)}
                onCheckedChange={() => setChosen(toggled(chosen, pair.key))}
              />
            </li>
          ))}
        </ul>
      )}
      {pairCount > pairs.length && (
        <p>
          {pairs.length} of {pairCount.toLocaleString('en')} pairs are listed, the judged ones
          first.
        </p>
      )}
      <div className={styles.bar}>
        <NewBriefButton
          project={project}
          source={source}
          createBrief={createBrief}
          variant="primary"
          disabled={chosen.length === 0}
        >
          {chosen.length === 0
            ? 'Write the brief'
            : `Write the brief on ${counted(chosen.length, 'pair')}`}
        </NewBriefButton>
        {shown.length > 0 && (
          <Button
            variant="quiet"
            onClick={() => setChosen([...new Set([...chosen, ...shown.map(({ key }) => key)])])}
          >
            Choose all in the list
          </Button>
        )}
        {chosen.length > 0 && (
          <Button variant="quiet" onClick={() => setChosen([])}>
            Clear
          </Button>
        )}
      </div>
    </div>
  )
}

function Sides({ pair: { claimA, claimB, sides } }: { pair: PairEntry }) {
  return sides.map(({ source, quote }, place) => (
    <span key={place === 0 ? claimA : claimB} className={styles.side}>
      C-{place === 0 ? claimA : claimB}, <bdi>{source}</bdi>:{' '}
      <q className={styles.quote}>
        <bdi>{quote}</bdi>
      </q>
    </span>
  ))
}

function standingWords({ state, outcome }: PairEntry): string {
  if (outcome !== null) return outcomeWords[outcome].label
  if (state === 'split') return 'Reviewers differ'
  return state === 'stale' ? 'Judged before a claim changed' : 'Not judged yet'
}

function passes({ state, outcome }: PairEntry, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'open') return state === 'open' || state === 'stale'
  return filter === 'split' ? state === 'split' : outcome === filter
}

/** Those that let something through. */
function filtersFor(pairs: readonly PairEntry[]) {
  const filters: { value: Filter; label: string }[] = [
    { value: 'all', label: 'All' },
    { value: 'open', label: 'To judge' },
    { value: 'split', label: 'Reviewers differ' },
    ...verdictOutcomes.map((value) => ({ value, label: outcomeWords[value].label })),
  ]
  return filters.flatMap(({ value, label }) => {
    const count = pairs.filter((pair) => passes(pair, value)).length
    return count === 0 && value !== 'all' ? [] : [{ value, label: `${label} (${count})` }]
  })
}

function toggled(chosen: readonly string[], key: string): readonly string[] {
  return chosen.includes(key) ? chosen.filter((known) => known !== key) : [...chosen, key]
}
