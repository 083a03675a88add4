import styles from './skip-link.module.css'

/** The id of the element that holds a page's own content. */
export const contentId = 'content'

/** The first stop of the keyboard: past the bar. */
export function SkipLink() {
  return (
    <a href={`#${contentId}`} className={styles.skip} data-print="no">
      Skip to the content
    </a>
  )
}
