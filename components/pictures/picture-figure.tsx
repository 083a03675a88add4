import type { ReactNode } from 'react'
import type { Picture } from './picture'
import styles from './picture-figure.module.css'
import { pageLook } from './picture-look'

type PictureFigureProps = {
  picture: Picture
  /** The same data as a table. */
  table: ReactNode
}

/** A picture in a frame that scrolls sideways, with how it was made and the same in words. */
export function PictureFigure({ picture, table }: PictureFigureProps) {
  const { title, made, heads } = picture
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.made}>{made}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className={styles.frame} aria-label={`Picture: ${title}`} tabIndex={0}>
        <div className={styles.stage}>
          <Drawing {...picture} className={styles.picture}>
            {picture.draw(pageLook)}
          </Drawing>
          {heads && (
            <Drawing width={heads.width} height={picture.height} className={styles.heads}>
              {heads.draw(pageLook)}
            </Drawing>
          )}
        </div>
      </section>
      {table}
    </figure>
  )
}

type DrawingProps = {
  width: number
  height: number
  className: string | undefined
  children: ReactNode
}

function Drawing({ width, height, className, children }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws nothing
    <svg {...{ width, height, className }} viewBox={`0 0 ${width} ${height}`} role="group">
      {children}
    </svg>
  )
}
