'use client'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { useHistoryDesk } from './history-desk'

type TakeBackProps = {
  changeId: string
  /** What the change is called: "Claim C-12". */
  label: string
  /** Whose change it is; null where it is the reader's own. */
  by: string | null
  /** Whether the change is itself one that took something back. */
  bringsBack: boolean
}

/** The button that takes back one change. Before it takes back somebody else's, it says whose that is. */
export function TakeBack({ changeId, label, by, bringsBack }: TakeBackProps) {
  const { takeBack, pending } = useHistoryDesk()
  const [asks, setAsks] = useState(false)
  const what = bringsBack ? 'Bring it back' : 'Take back this change'

  async function confirm() {
    setAsks(false)
    await takeBack(changeId)
  }

  return (
    <>
      <Button
        size="s"
        icon={<Undo2 size={15} aria-hidden />}
        busy={pending === changeId}
        aria-label={`${what}: ${label}`}
        onClick={() => (by === null ? takeBack(changeId) : setAsks(true))}
      >
        {what}
      </Button>
      {by !== null && (
        <Dialog
          title={`${bringsBack ? 'Turn round' : 'Take back'} what ${by} did?`}
          description={`“${label}” is a change of ${by}. Taking it back is recorded in the history under your name, and you can undo it.`}
          open={asks}
          onOpenChange={setAsks}
        >
          <DialogActions>
            <Button onClick={() => setAsks(false)}>Leave it</Button>
            <Button variant="primary" onClick={confirm}>
              {what}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}
