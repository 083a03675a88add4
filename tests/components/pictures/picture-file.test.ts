import { JSDOM } from 'jsdom'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PictureFile } from '@/components/pictures/picture-file'
import { fileLook, type PictureLook, pageLook } from '@/components/pictures/picture-look'
import { parsePictureSearch, pictureIds } from '@/components/pictures/picture-search'
import { pictureOf, picturesViewOf } from '@/components/pictures/pictures-view'
import { hueCount } from '@/components/ui/hue'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Hidable } from '@/lib/comparison/view'
import { buildLargeProject } from '@/tests/support/build-large-project'
import { colourOf } from '@/tests/support/palette'

const project = buildLargeProject({ documents: 5, questions: 3 })

function fileOf(
  snapshot: ProjectSnapshot,
  id: (typeof pictureIds)[number],
  hides: readonly Hidable[] = [],
): string {
  const picture = pictureOf(picturesViewOf(snapshot, parsePictureSearch({}), hides), id)
  if (!picture) throw new Error('nothing to draw')
  const file = { picture, projectTitle: snapshot.project.title, madeOn: '25 November 2026' }
  return renderToStaticMarkup(createElement(PictureFile, file))
}

function parseSvg(xml: string): Document {
  const { window } = new JSDOM('')
  return new window.DOMParser().parseFromString(xml, 'image/svg+xml')
}

describe.each(pictureIds)('the file of the %s', (id) => {
  it('is XML that says its title, the project and the day', () => {
    const svg = parseSvg(fileOf(project, id)).documentElement
    expect(svg.tagName).toBe('svg')
    expect(svg.querySelector('title')?.textContent).not.toBe('')
    const words = svg.textContent ?? ''
    expect(words).toContain('A project · Counterpoint, 25 November 2026')
    expect(words).toContain('Publisher 4')
  })

  it('says what is hidden in it, and nothing of that where all is shown', () => {
    const saidOf = (hides: readonly Hidable[]) =>
      parseSvg(fileOf(project, id, hides)).querySelector('desc')?.textContent
    expect(saidOf(['verdicts'])).toMatch(/^Others’ verdicts are hidden in this picture\. /)
    expect(saidOf(['readings', 'verdicts'])).toMatch(/^Others’ readings and verdicts are hidden in/)
    expect(saidOf(['sources'])).not.toContain('hidden')
    expect(saidOf([])).not.toContain('hidden')
    const words = parseSvg(fileOf(project, id, ['verdicts'])).querySelector('text ~ text')
    expect(words?.textContent).toContain('Others’ verdicts are hidden')
  })

  it('stands alone: its colours are values, it has no links, no styles and no references', () => {
    const xml = fileOf(project, id)
    expect(xml).not.toMatch(/var\(|<a\b|href|style=|class=|url\(|<script|<image/)
  })

  it('shows what people wrote as they wrote it', () => {
    const hostile = '<script>alert("1")</script> & ]]> العلاقة'
    const snapshot = {
      ...project,
      project: { ...project.project, title: hostile },
      documents: project.documents.map((document) => ({ ...document, publisher: hostile })),
      questions: project.questions.map((question) => ({
        ...question,
        text: hostile,
        positions: question.positions.map((position) => ({ ...position, label: hostile })),
      })),
    }
    const svg = parseSvg(fileOf(snapshot, id)).documentElement
    expect(svg.tagName).toBe('svg')
    expect(svg.querySelector('script')).toBeNull()
    expect(svg.textContent).toContain('<script>')
  })
})

describe('the colours of files', () => {
  const token = (name: string) => colourOf(name, 'light')
  const hueOf = ({ hue }: PictureLook, place: number) => hue(place)

  it('are those of the pages in the light', () => {
    expect(fileLook).toMatchObject({
      ...{ paper: token('--paper'), ink: token('--ink'), inkSoft: token('--ink-soft') },
      ...{ inkFaint: token('--ink-faint'), line: token('--line') },
      lineStrong: token('--line-strong'),
    })
    for (let place = 0; place < hueCount; place += 1) {
      const name = `--hue-${place + 1}`
      expect(hueOf(fileLook, place)).toEqual({
        ...{ ink: token(`${name}-ink`), tint: token(`${name}-tint`), line: token(`${name}-line`) },
      })
      expect(hueOf(pageLook, place).ink).toBe(`var(${name}-ink)`)
    }
  })
})
