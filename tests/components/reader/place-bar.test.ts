import { expect, it } from 'vitest'
import { placeBar } from '@/components/reader/place-bar'

const view = { top: 50, bottom: 800, left: 0, right: 400 }
const bar = { width: 200, height: 40 }
const line = (top: number, left = 100, right = 300) => ({ top, bottom: top + 30, left, right })
const place = (...lines: ReturnType<typeof line>[]) => placeBar({ lines, bar, view, gap: 8 })

it('stands below the last line, at its middle', () => {
  expect(place(line(100), line(130, 20, 300))).toEqual({ left: 60, top: 168 })
})

it('stands above the first line where there is no room below', () => {
  expect(place(line(700), line(730))).toEqual({ left: 100, top: 652 })
})

it('stands at the foot of the screen where the selection fills it', () => {
  expect(place(line(0), line(900))).toEqual({ left: 100, top: 752 })
})

it('stands at the foot of the screen where the selection has left it', () => {
  expect(place(line(-200))).toEqual({ left: 100, top: 752 })
})

it('stays within the sides', () => {
  expect(place(line(100, 0, 20)).left).toBe(0)
  expect(place(line(100, 380, 400)).left).toBe(200)
})
