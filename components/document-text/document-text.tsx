import styles from './document-text.module.css'

type DocumentTextProps = {
  /** As lib/editor renders it: everything that came from the document is escaped. */
  html: string
  /** BCP 47, for hyphenation and for how the text is read out. */
  language: string
}

/** A document's own words as they will read, without an editor. */
export function DocumentText({ html, language }: DocumentTextProps) {
  return (
    <div
      className={styles.text}
      lang={language}
      dir="auto"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: renderDocument writes the tags and escapes the rest
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
