'use client'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { CopyLine } from '@/components/ui/copy-line'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { RadioGroup } from '@/components/ui/radio-group'
import { withWhatIsHidden } from '@/lib/addresses'
import styles from './exchange.module.css'

export type DownloadFormat = {
  id: string
  label: string
  /** Whom it is for. */
  description: string
  fileName: string
  href: string
}

type ExportPanelProps = {
  /** The slug of the project. */
  project: string
  formats: readonly DownloadFormat[]
  /** "148 claims with 154 quotes" */
  contents: string
  /** What the file shows although it is hidden here; null where nothing is. */
  reveals: string | null
}

/** Choose a format, then download it or copy the line that does the same in a terminal. */
export function ExportPanel({ project, formats, contents, reveals }: ExportPanelProps) {
  const [chosenId, setChosenId] = useState('json')
  const chosen = formats.find((format) => format.id === chosenId)
  return (
    <div className={styles.panel}>
      <RadioGroup
        label="Format"
        options={formats.map((format) => ({
          value: format.id,
          label: format.label,
          hint: format.description,
        }))}
        value={chosenId}
        onValueChange={setChosenId}
      />
      {chosen && (
        <>
          <div className={styles.download}>
            {reveals === null ? (
              <DownloadLink format={chosen} href={chosen.href} />
            ) : (
              <RevealingDownload format={chosen} reveals={reveals} />
            )}
            <p className={styles.contents}>{contents}</p>
          </div>
          <CopyLine
            label="The same in a terminal"
            text={`npm run -s counterpoint -- export ${project} --format ${chosen.id} --out ${chosen.fileName}`}
          />
        </>
      )}
    </div>
  )
}

type DownloadLinkProps = { format: DownloadFormat; href: string; onClick?: () => void }

function DownloadLink({ format, href, onClick }: DownloadLinkProps) {
  return (
    <a
      className={buttonClass({ variant: 'primary' })}
      href={href}
      download={format.fileName}
      {...(onClick && { onClick })}
    >
      <Download size={18} aria-hidden />
      Download {format.fileName}
    </a>
  )
}

/** Nobody who works blind gets to know by a download what they did not want to know. */
function RevealingDownload({ format, reveals }: { format: DownloadFormat; reveals: string }) {
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      title="The file holds what is hidden here"
      description={reveals}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<Download size={18} aria-hidden />}>
          Download {format.fileName}…
        </Button>
      }
    >
      <DialogActions>
        <Button onClick={() => setOpen(false)}>Cancel</Button>
        <DownloadLink
          format={format}
          href={withWhatIsHidden(format.href)}
          onClick={() => setOpen(false)}
        />
      </DialogActions>
    </Dialog>
  )
}
