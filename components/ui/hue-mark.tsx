import { hueAttributes, hueOf, hueOutlines } from './hue'
import styles from './hue-mark.module.css'

/** The shape and colour of one place in the palette. It says nothing by itself: a label stands beside it. */
export function HueMark({ index }: { index: number }) {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      {...hueAttributes(index)}
    >
      <path d={hueOutlines[hueOf(index).shape]} />
    </svg>
  )
}
