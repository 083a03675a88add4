'use client'
import { Download, Printer } from 'lucide-react'
import { Button, buttonClass } from '@/components/ui/button'
import { briefFilePath } from '@/lib/addresses'
import styles from './brief-page.module.css'

/** Named here, since the writers of the formats would weigh on the page. A test holds them against each other. */
export const downloadFormats = [
  { id: 'docx', label: 'Word (DOCX)' },
  { id: 'markdown', label: 'Markdown' },
  { id: 'html', label: 'HTML' },
] as const

/** The brief as a file. Every quote is held against its text when it leaves. */
export function BriefDownloads({ project, slug }: { project: string; slug: string }) {
  return (
    <div className={styles.buttons}>
      {downloadFormats.map(({ id, label }) => (
        <a
          key={id}
          href={briefFilePath(project, slug, id)}
          download
          className={buttonClass({ size: 's' })}
        >
          <Download size={16} aria-hidden />
          {label}
        </a>
      ))}
      <Button size="s" icon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
        Print
      </Button>
    </div>
  )
}
