'use client'
import { compareKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { useKeys } from '@/components/keyboard/use-keys'
import { useNavigate } from '@/components/shell/use-navigate'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Select } from '@/components/ui/select'
import { pairPath } from '@/lib/addresses'
import styles from './compare-bar.module.css'
import { questionOf, type Tray } from './compare-tray'
import { useCompareTray } from './use-compare-tray'

/** The claims that were chosen to be compared, on whatever page of the project, and what can be done with them. */
export function CompareBar({ project }: { project: string }) {
  const { tray, chooseQuestion, clear } = useCompareTray(project)
  const navigate = useNavigate()
  const href = comparisonHref(project, tray)
  const open =
    href &&
    (() => {
      clear()
      navigate(href)
    })
  useKeys(compareKeys, open ? { open } : {})
  return (
    <div role="status" className={styles.region} data-print="no">
      {tray.chosen.length > 0 && (
        <div className={styles.tray}>
          <p>{chosenWords(tray)}</p>
          {href && (
            <>
              <Select
                label="On the question"
                className={styles.question ?? ''}
                options={tray.questions.map(({ slug, text }) => ({ value: slug, label: text }))}
                value={questionOf(tray)?.slug ?? ''}
                onValueChange={chooseQuestion}
              />
              <LinkButton variant="primary" href={href} onClick={clear}>
                Compare them
              </LinkButton>
              <span className={styles.keys}>
                <KeyHint keys={compareKeys} of="open" />
              </span>
            </>
          )}
          <Button variant="quiet" onClick={clear}>
            Clear
          </Button>
        </div>
      )}
    </div>
  )
}

function chosenWords(tray: Tray): string {
  const [first, second] = tray.chosen
  if (!second) return `C-${first?.number} chosen. Choose a second claim to compare.`
  if (questionOf(tray)) return `C-${first?.number} and C-${second.number} chosen.`
  return `C-${first?.number} and C-${second.number} chosen. Ask a question first, to compare them on.`
}

function comparisonHref(project: string, tray: Tray): string | null {
  const [first, second] = tray.chosen
  const question = questionOf(tray)
  if (!first || !second || !question) return null
  return pairPath(project, question.slug, first.number, second.number)
}
