'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { View } from '@/lib/comparison/view'
import { useViewChange } from './use-view-change'
import type { ViewActions } from './view-actions'
import { isSameView, onViewAnnounced } from './view-news'
import styles from './view-watch.module.css'

type ViewWatchProps = { view: View; chooseAnnotator: ViewActions['chooseAnnotator'] }

/**
 * Says so where another window of this browser has changed who annotates or what is hidden, since this page is not
 * made for that. Nothing here is lost: what is typed stays, and the server takes none of it under the new name.
 */
export function ViewWatch({ view, chooseAnnotator }: ViewWatchProps) {
  const [now, setNow] = useState(view)
  const { isChanging, changeOrSay } = useViewChange()
  useEffect(() => onViewAnnounced(setNow), [])
  const isStale = !isSameView(view, now)
  useReloadOnLeaving(isStale)
  if (!isStale) return null
  const isSamePerson = view.annotator === now.annotator
  return (
    <div role="alert" className={styles.watch}>
      <p>
        {isSamePerson
          ? 'What is hidden was changed in another window.'
          : `This page was opened as ${view.annotator}, and you are ${now.annotator} now. Nothing is saved here until you choose; what you typed is kept for ${view.annotator}.`}
      </p>
      <Button size="s" variant="primary" onClick={() => window.location.reload()}>
        {isSamePerson ? 'Reload' : `Reload as ${now.annotator}`}
      </Button>
      {!isSamePerson && (
        <Button
          size="s"
          busy={isChanging}
          onClick={() => void changeOrSay(chooseAnnotator({ name: view.annotator }))}
        >
          Be {view.annotator} again
        </Button>
      )}
    </div>
  )
}

/** The next page is made for whoever annotates now, and comes into the frame of this one: it is opened anew. */
function useReloadOnLeaving(isStale: boolean): void {
  const path = usePathname()
  const stalePath = useRef<string | null>(null)
  useEffect(() => {
    if (!isStale) stalePath.current = null
    else if (stalePath.current === null) stalePath.current = path
    else if (stalePath.current !== path) window.location.reload()
  }, [isStale, path])
}
