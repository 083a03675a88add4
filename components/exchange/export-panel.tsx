'use client'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { CopyLine } from '@/components/ui/copy-line'
import { RadioGroup } from '@/components/ui/radio-group'
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
}

/** Choose a format, then download it or copy the line that does the same in a terminal. */
export function ExportPanel({ project, formats, contents }: ExportPanelProps) {
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
            <a
              className={buttonClass({ variant: 'primary' })}
              href={chosen.href}
              download={chosen.fileName}
            >
              <Download size={18} aria-hidden />
              Download {chosen.fileName}
            </a>
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
