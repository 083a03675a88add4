import { classNames } from '@/components/ui/class-names'
import styles from './brief-text.module.css'

/** A brief to read. `html` is as lib/exchange/brief writes it: everything from people is escaped. */
export function BriefText({ html }: { html: string }) {
  return (
    <div
      className={briefTextClass}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: briefHtml writes the tags and escapes the rest
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

/** The look of a brief's text, also where it is edited. */
export const briefTextClass = classNames(styles.text)
