'use client'
import { useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { useRefresh } from '@/components/shell/refresh-context'
import { Section } from '@/components/shell/section'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { useToast } from '@/components/ui/toast'
import { withKeys } from '@/lib/briefs/brief-nodes'
import type { BriefProblem } from '@/lib/exchange/brief/brief-problems'
import { stateNotices } from '@/lib/exchange/brief/cited-claim'
import { clipText } from '@/lib/text/clip-text'
import type { SaveBrief } from './brief-actions'
import styles from './brief-page.module.css'
import type { BriefView } from './brief-view'

type BriefProblemsProps = { view: BriefView; saveBrief: SaveBrief }

/** Which citations do not say what they said, before anybody takes the brief along. */
export function BriefProblems({ view, saveBrief }: BriefProblemsProps) {
  const { citedCount, problems } = view.check
  return (
    <Section title="Quotes">
      <p>{summary(citedCount, problems.length)}</p>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <Problem
              key={`${problem.claim} ${problem.typed ?? ''}`}
              problem={problem}
              view={view}
              saveBrief={saveBrief}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

function summary(citedCount: number, problemCount: number): string {
  if (citedCount === 0) return 'No claim is cited yet.'
  const cited = counted(citedCount, 'cited claim')
  if (problemCount === 0) return `${cited}: every quote is in its text, word for word.`
  return `${problemCount} of ${cited} to look at:`
}

function Problem({ problem, view, saveBrief }: BriefProblemsProps & { problem: BriefProblem }) {
  const { claim, state, cited, typed } = problem
  const words = typed ?? cited?.quotes.join(' […] ')
  const quote = words && clipText(words, 160)
  return (
    <li className={styles.problem}>
      <p>
        {cited ? <Link href={cited.href}>C-{claim}</Link> : `C-${claim}`}: {stateNotices[state]}
      </p>
      {quote && (
        <p className={styles.quote} dir="auto">
          {quote}
        </p>
      )}
      {state === 'changed' && cited && (
        <AcceptChange claim={claim} currentKey={cited.key} view={view} saveBrief={saveBrief} />
      )}
    </li>
  )
}

type AcceptChangeProps = BriefProblemsProps & { claim: number; currentKey: string }

/** Says that the brief means the claim as it is now. */
function AcceptChange({ claim, currentKey, view, saveBrief }: AcceptChangeProps) {
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const { show } = useToast()

  async function accept() {
    setBusy(true)
    const { id, title, content, version } = view.brief
    const isThis = (citation: { claim: number }) => citation.claim === claim
    const text = {
      title,
      content: withKeys(content, (each) => (isThis(each) ? currentKey : null)),
    }
    const change = { briefId: id, expectedVersion: version, text }
    const request = { batchId: batchIdOf(change), project: view.project, ...change }
    const answer = await ask(saveBrief(request))
    setBusy(false)
    if (answer.ok) refresh()
    else show({ message: answer.message, urgent: true })
  }

  return (
    <Button size="s" busy={busy} onClick={accept}>
      Take C-{claim} as it is now
    </Button>
  )
}
