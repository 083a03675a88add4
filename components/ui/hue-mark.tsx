import { type HueShape, hueAttributes, hueOf } from './hue'
import styles from './hue-mark.module.css'

const outlines: Record<HueShape, string> = {
  circle: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10',
  square: 'M1.5 1.5h9v9h-9z',
  triangle: 'M6 .8 11.6 11H.4z',
  diamond: 'M6 .2 11.8 6 6 11.8.2 6z',
  star: 'M6 .3 7.6 4.3 11.8 4.6 8.6 7.3 9.6 11.4 6 9.2 2.4 11.4 3.4 7.3.2 4.6 4.4 4.3z',
  plus: 'M4.2.8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4z',
  hexagon: 'M3.2 1.2h5.6L11.6 6 8.8 10.8H3.2L.4 6z',
  wedge: 'M.4 1h11.2L6 11.2z',
}

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
      <path d={outlines[hueOf(index).shape]} />
    </svg>
  )
}
