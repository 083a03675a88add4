'use client'
import { EyeOff } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { View } from '@/lib/comparison/view'
import styles from './hidden-notice.module.css'
import { hiddenWords, switchWords } from './hidden-words'
import { useViewChange } from './use-view-change'
import type { ViewActions } from './view-actions'

type HiddenNoticeProps = { view: View; hide: ViewActions['hide'] }

/** Says on every page what is hidden, and shows it again in one press. */
export function HiddenNotice({ view: { hides }, hide }: HiddenNoticeProps) {
  const { isChanging, changeOrSay } = useViewChange()
  if (hides.length === 0) return null
  return (
    <aside className={styles.notice} aria-label="Working blind" data-print="no">
      <ul className={styles.list}>
        {switchWords
          .filter(({ what }) => hides.includes(what))
          .map(({ what }) => (
            <li key={what} className={styles.hidden}>
              <EyeOff size={16} aria-hidden />
              {hiddenWords[what]}
              <Button
                size="s"
                busy={isChanging}
                aria-label={`Show what is hidden: ${hiddenWords[what]}`}
                onClick={() => void changeOrSay(hide({ what, hidden: false }))}
              >
                Show
              </Button>
            </li>
          ))}
      </ul>
    </aside>
  )
}
