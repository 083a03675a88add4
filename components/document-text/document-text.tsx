import type { ComponentProps } from 'react'
import { classNames } from '@/components/ui/class-names'
import styles from './document-text.module.css'

type DocumentTextProps = Omit<ComponentProps<'div'>, 'children'> & {
  /** As lib/editor renders it: everything that came from the document is escaped. */
  html: string
  /** BCP 47, for hyphenation and for how the text is read out. */
  language: string
}

/** A document's own words as they will read, without an editor. */
export function DocumentText({ html, language, className, ...rest }: DocumentTextProps) {
  return (
    <div
      {...rest}
      className={classNames(styles.text, className)}
      lang={language}
      dir="auto"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: renderDocument writes the tags and escapes the rest
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

/** The look of a document's text, also where it is corrected. */
export const documentTextClass = classNames(styles.text)
