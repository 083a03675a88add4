import type { ReactNode } from 'react'
import type { PictureLook } from './picture-look'
import type { PictureId } from './picture-search'

/** One picture, to be shown in a page or written to a file. */
export type Picture = {
  id: PictureId
  title: string
  /** How it was made and what it counts, in sentences. */
  made: string
  /** In pixels. */
  width: number
  height: number
  draw: (look: PictureLook) => ReactNode
  /** The part on the left that stays in sight while the rest scrolls; null where the whole scrolls. */
  heads: { width: number; draw: (look: PictureLook) => ReactNode } | null
}
