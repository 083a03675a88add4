import { hueOf } from '@/components/ui/hue'

type HueColours = { ink: string; tint: string; line: string }

/** What a drawing is made with: in a page with the colours of the page, in a file with colours of its own. */
export type PictureLook = {
  /** Whether parts of the drawing lead somewhere: a file that stands alone has nothing to lead to. */
  hasLinks: boolean
  paper: string
  ink: string
  inkSoft: string
  inkFaint: string
  line: string
  lineStrong: string
  /** Of the thing at this place in its list, from 0. */
  hue: (place: number) => HueColours
}

/** The colours of app/globals.css, whichever theme is on. */
export const pageLook: PictureLook = {
  hasLinks: true,
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  inkFaint: 'var(--ink-faint)',
  line: 'var(--line)',
  lineStrong: 'var(--line-strong)',
  hue: (place) => {
    const name = `--hue-${hueOf(place).number}`
    return { ink: `var(${name}-ink)`, tint: `var(${name}-tint)`, line: `var(${name}-line)` }
  },
}

/** The same colours on light paper, by value: a file knows no style sheet. */
export const fileLook: PictureLook = {
  hasLinks: false,
  paper: '#ffffff',
  ink: '#1b1b1b',
  inkSoft: '#4a4a4a',
  inkFaint: '#646464',
  line: '#dcdcdc',
  lineStrong: '#858585',
  hue: (place) => fileHues[hueOf(place).number - 1] ?? black,
}

const black: HueColours = { ink: '#1b1b1b', tint: '#e6e6e6', line: '#4a4a4a' }

const fileHues: HueColours[] = [
  { ink: '#0166a0', tint: '#d4ebff', line: '#0072b2' },
  { ink: '#a24500', tint: '#ffe1d2', line: '#d55e00' },
  { ink: '#007151', tint: '#c6f4df', line: '#00956d' },
  { ink: '#934572', tint: '#ffddee', line: '#b86795' },
  { ink: '#835903', tint: '#fde4c0', line: '#ae7809' },
  { ink: '#006894', tint: '#d0edff', line: '#268bbe' },
  { ink: '#6a6301', tint: '#edebc1', line: '#8e8507' },
  black,
]
