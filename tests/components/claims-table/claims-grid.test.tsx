// @vitest-environment jsdom
import { act, createRef, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ClaimsGrid, type GridHandle } from '@/components/claims-table/claims-grid'
import { type RowView, rowViewer } from '@/components/claims-table/row-view'
import {
  extended,
  nothingSelected,
  tickedOf,
  toggled,
  withAll,
} from '@/components/claims-table/selection'
import { byClaimNumber, type ClaimSort } from '@/lib/claims/claim-table'
import { buildListedClaim } from '@/tests/support/build-listed-claim'

const pushed: string[] = []
vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: (href: string) => pushed.push(href) }),
}))

const count = 20_000
const viewOf = rowViewer('p', { documents: [], questions: [], tags: [] })
const rows = Array.from({ length: 300 }, (_, index) =>
  viewOf(buildListedClaim({ number: index + 1, pages: index === 1 ? 'pp. 12–13' : '' })),
)
const order = rows.map(({ id }) => id)
const sorts: ClaimSort[] = []
const reached: number[] = []
let selected: ReadonlySet<string> = new Set()
let root: Root
let host: HTMLElement

function Shown() {
  const [selection, change] = useState(nothingSelected)
  selected = selection.ids
  return (
    <ClaimsGrid
      ref={grid}
      columns={['number', 'quote', 'document', 'tags']}
      sort={byClaimNumber}
      count={count}
      rowAt={(index): RowView | null => rows[index] ?? null}
      selected={selection.ids}
      ticked={tickedOf(selection, order)}
      onTick={(index, isRange) => {
        const id = order[index] ?? ''
        change((now) => (isRange ? extended(now, order, id) : toggled(now, id)))
      }}
      onExtend={(from, to) =>
        change((now) => extended(now, order, order[to] ?? '', order[from] ?? ''))
      }
      onTickShown={() => change((now) => withAll(now, order))}
      onSelectAll={() => change((now) => withAll(now, order))}
      onSort={(sort) => sorts.push(sort)}
      onReach={(last) => reached.push(last)}
    />
  )
}

const grid = createRef<GridHandle>()

/** A browser lays out; jsdom says that everything is nowhere and has no size. */
function pretendLayout() {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this instanceof HTMLTableRowElement ? 60 : 0
  })
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  Element.prototype.scrollIntoView = () => undefined
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  pretendLayout()
  pushed.length = 0
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  await act(async () => root.render(<Shown />))
})
afterEach(async () => {
  await act(async () => root.unmount())
  host.remove()
  vi.unstubAllGlobals()
})

const rowOf = (number: number) => host.querySelector(`tr[data-index="${number - 1}"]`)
const boxOf = (number: number) => rowOf(number)?.querySelector('input')
const press = (key: string, modifiers: KeyboardEventInit = {}) =>
  act(async () => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
    )
  })
const click = (target: Element | null | undefined, modifiers: MouseEventInit = {}) =>
  act(async () => {
    target?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiers }),
    )
  })
const focusRow = (number: number) =>
  act(async () => rowOf(number)?.querySelector<HTMLElement>('a')?.focus())
const focused = () => document.activeElement?.getAttribute('data-cell')
const numbers = () =>
  [...selected].map((id) => Number(id.replace('claim-', ''))).toSorted((a, b) => a - b)

describe('the grid', () => {
  it('says how many rows there are and draws few of them', () => {
    const table = host.querySelector('[role="grid"]')
    expect(table?.getAttribute('aria-rowcount')).toBe('20001')
    expect(host.querySelectorAll('tbody tr').length).toBeLessThan(60)
    expect(rowOf(1)?.getAttribute('aria-rowindex')).toBe('2')
  })

  it('names the pages of a claim after its document, where it has pages', () => {
    const source = (number: number) => rowOf(number)?.textContent
    expect(source(1)).toMatch(/Title of document-1$/)
    expect(source(2)).toMatch(/Title of document-1, pp\. 12–13$/)
  })

  it('is one stop of the Tab key', () => {
    expect(host.querySelectorAll('table [tabindex="0"]').length).toBe(1)
    expect(
      [...host.querySelectorAll('table a, table input, table button')].every((part) =>
        part.hasAttribute('tabindex'),
      ),
    ).toBe(true)
  })

  it('says by which column it is sorted, and sorts by its heads', async () => {
    const [, head] = host.querySelectorAll('th')
    expect(head?.getAttribute('aria-sort')).toBe('ascending')
    await click(head?.querySelector('button'))
    expect(sorts.at(-1)).toEqual({ column: 'number', isDescending: true })
    await click(host.querySelector('th[data-column="quote"] button'))
    expect(sorts.at(-1)).toEqual({ column: 'quote', isDescending: false })
    expect(host.querySelector('th[data-column="tags"] button')).toBeNull()
  })
})

describe('the keys', () => {
  it('go from cell to cell, and to the heads', async () => {
    await focusRow(1)
    expect(focused()).toBe('1 1')
    await press('ArrowDown')
    await press('ArrowRight')
    expect(focused()).toBe('2 2')
    await press('End')
    expect(focused()).toBe('2 4')
    await press('Home')
    expect(focused()).toBe('2 0')
    await press('Home', { ctrlKey: true })
    expect(focused()).toBe('0 0')
    await press('ArrowUp')
    expect(focused()).toBe('0 0')
  })

  it('go to the last claim, which has not come yet, and stay there', async () => {
    await focusRow(1)
    await press('End', { metaKey: true })
    expect(focused()).toBe('20000 4')
    await press('ArrowDown')
    expect(focused()).toBe('20000 4')
    expect(rowOf(20_000)?.getAttribute('aria-busy')).toBe('true')
  })

  it('go on by a page', async () => {
    await focusRow(1)
    await press('PageDown')
    const [row] = (focused() ?? '').split(' ')
    expect(Number(row)).toBeGreaterThan(5)
    await press('PageUp')
    expect(focused()).toBe('1 1')
  })

  it('select with Space, and on with Shift and the arrows', async () => {
    await focusRow(3)
    await press(' ')
    await press('ArrowDown', { shiftKey: true })
    await press('ArrowDown', { shiftKey: true })
    expect(numbers()).toEqual([3, 4, 5])
    await press('ArrowUp', { shiftKey: true })
    expect(numbers()).toEqual([3, 4])
    expect(focused()).toBe('4 1')
    expect(rowOf(3)?.getAttribute('aria-selected')).toBe('true')
    expect(rowOf(5)?.getAttribute('aria-selected')).toBe('false')
  })

  it('select from where the focus is where nothing was selected', async () => {
    await focusRow(2)
    await press('ArrowDown', { shiftKey: true })
    expect(numbers()).toEqual([2, 3])
  })

  it('select a range with Shift and Space', async () => {
    await focusRow(2)
    await press(' ')
    await press('ArrowDown')
    await press('ArrowDown')
    await press(' ', { shiftKey: true })
    expect(numbers()).toEqual([2, 3, 4])
  })

  it('select all that are shown', async () => {
    await focusRow(2)
    await press('a', { ctrlKey: true })
    expect(selected.size).toBe(300)
  })

  it('open the claim from any cell but those that have keys of their own', async () => {
    await focusRow(2)
    await press('ArrowRight')
    await press('Enter')
    expect(pushed).toEqual(['/projects/p/documents/document-1#claim-2'])
  })
})

describe('the mouse', () => {
  it('ticks, and with Shift a range', async () => {
    await click(boxOf(2))
    await click(boxOf(4), { shiftKey: true })
    expect(numbers()).toEqual([2, 3, 4])
    expect(pushed).toEqual([])
  })

  it('opens a claim by a click on its row, and selects with Shift', async () => {
    await click(rowOf(2)?.querySelector('[data-column="quote"]'))
    expect(pushed).toEqual(['/projects/p/documents/document-1#claim-2'])
    await click(boxOf(2))
    await click(rowOf(3)?.querySelector('[data-column="quote"]'), { shiftKey: true })
    expect(numbers()).toEqual([2, 3])
    expect(pushed).toHaveLength(1)
  })
})
