import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import {
  type BriefBlock,
  type BriefCell,
  type BriefInline,
  blocksOfBrief,
} from '@/lib/briefs/brief-blocks'
import { type BriefExport, checkLines } from '@/lib/exchange/brief/brief-export'
import { mentionWords } from '@/lib/exchange/brief/citation-html'
import {
  type CitationState,
  type CitedClaim,
  citationState,
  stateNotices,
} from '@/lib/exchange/brief/cited-claim'
import { wordAddress } from '@/lib/exchange/brief/word-address'
import { isRightToLeft } from '@/lib/text/is-right-to-left'
import { withoutForbiddenInXml } from '@/lib/text/without-forbidden-in-xml'

/**
 * The brief as a Word document: headings, tables, quotations in the style of quotations, a footnote with the source of
 * each. Office Open XML, ISO/IEC 29500.
 */
export async function briefDocx(given: BriefExport): Promise<Uint8Array<ArrayBuffer>> {
  const writer = docxWriter(given)
  const children = writer.write()
  const { brief, projectTitle } = given
  const document = new Document({
    title: clean(brief.title),
    creator: clean(brief.createdBy),
    lastModifiedBy: clean(brief.createdBy),
    description: clean(`From the project ${projectTitle}`),
    styles,
    numbering: { config: [orderedList] },
    footnotes: writer.footnotes,
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const ordered = 'ordered'

const orderedList = {
  reference: ordered,
  levels: [0, 1, 2, 3].map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  })),
}

const noticeColour = '7A2F00'

/** Sizes are half points, distances twentieths of a point. */
function heading(size: number, before: number) {
  return {
    run: { size, bold: true, color: '1B1B1B' },
    paragraph: { keepNext: true, spacing: { before, after: 100 } },
  }
}

const styles = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120 } },
    },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading2: heading(30, 400),
    heading3: heading(25, 280),
    heading4: heading(22, 240),
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: 'Georgia' },
      paragraph: {
        indent: { left: 480, right: 480 },
        spacing: { before: 80, after: 40 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '888888' } },
      },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: '444444' },
      paragraph: { indent: { left: 480 }, spacing: { after: 160 } },
    },
  ],
}

type Child = Paragraph | Table
/** Where a block stands in lists: how deep, and the mark that its first paragraph has. */
type Place = { depth: number; mark: 'bullet' | 'number' | null; list: number; style?: string }

const topLevel: Place = { depth: -1, mark: null, list: 0 }

function docxWriter({ brief, find, projectTitle, address, ...given }: BriefExport) {
  const footnotes: Record<string, { children: Paragraph[] }> = {}
  let lists = 0

  function write(): Child[] {
    const [checked = '', ...problems] = checkLines({ brief, find, projectTitle, address, ...given })
    return [
      textParagraph(brief.title, { heading: HeadingLevel.TITLE }),
      new Paragraph({
        children: [
          run('From the project '),
          ...linked(projectTitle, address),
          run(
            `, made by ${brief.createdBy} on ${brief.createdAt.slice(0, 10)}, last changed on ${brief.updatedAt.slice(0, 10)}.`,
          ),
        ],
      }),
      ...blocksOfBrief(brief.content).flatMap((block) => blockOf(block, topLevel)),
      textParagraph('Quotes', { heading: HeadingLevel.HEADING_2 }),
      textParagraph(checked),
      ...problems.map((line) => textParagraph(line, { bullet: { level: 0 } })),
    ]
  }

  function blockOf(block: BriefBlock, place: Place): Child[] {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: headingLevels[block.level] ?? HeadingLevel.HEADING_4,
            ...direction(wordsOf(block.inline)),
            children: inlineOf(block.inline),
          }),
        ]
      case 'paragraph':
        return [paragraphAt(place, block.inline)]
      case 'list':
        return listOf(block, place)
      case 'quotation':
        return block.blocks.flatMap((inner) => blockOf(inner, { ...place, style: 'Quote' }))
      case 'table':
        // Word wants a paragraph after a table, and two tables in a row would become one.
        return [tableOf(block.rows), new Paragraph({})]
      case 'code':
        return block.text
          .split('\n')
          .map((line) => new Paragraph({ children: [run(line, { font: 'Consolas' })] }))
      case 'rule':
        return [new Paragraph({ thematicBreak: true })]
      case 'citation':
        return citationOf(block)
    }
  }

  function paragraphAt({ depth, mark, list, style }: Place, inline: readonly BriefInline[]) {
    const level = Math.min(depth, 3)
    return new Paragraph({
      ...(style && { style }),
      ...(mark === 'bullet' && { bullet: { level } }),
      ...(mark === 'number' && { numbering: { reference: ordered, level, instance: list } }),
      ...(mark === null && depth >= 0 && { indent: { left: 720 * (level + 1) } }),
      ...direction(wordsOf(inline)),
      children: inlineOf(inline),
    })
  }

  function listOf(
    { isOrdered, items }: Extract<BriefBlock, { kind: 'list' }>,
    { depth }: Place,
  ): Child[] {
    lists += 1
    const inside: Place = { depth: depth + 1, mark: isOrdered ? 'number' : 'bullet', list: lists }
    return items.flatMap(([first, ...rest]) => [
      ...(first ? blockOf(first, inside) : []),
      ...rest.flatMap((block) => blockOf(block, { ...inside, mark: null })),
    ])
  }

  function tableOf(rows: readonly BriefCell[][]): Table {
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        (cells, place) =>
          new TableRow({
            tableHeader: place === 0 && cells.every(({ isHead }) => isHead),
            cantSplit: true,
            children: cells.map(cellOf),
          }),
      ),
    })
  }

  function cellOf({ isHead, blocks }: BriefCell): TableCell {
    const children = blocks.flatMap((block) =>
      isHead && block.kind === 'paragraph'
        ? [
            new Paragraph({
              style: 'Cell',
              ...direction(wordsOf(block.inline)),
              children: inlineOf(block.inline, { bold: true }),
            }),
          ]
        : blockOf(block, { ...topLevel, style: 'Cell' }),
    )
    // A cell without a paragraph is no cell.
    return new TableCell({
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: children.length === 0 ? [new Paragraph({})] : children,
    })
  }

  function citationOf({ citation }: Extract<BriefBlock, { kind: 'citation' }>): Child[] {
    const cited = find(citation.claim)
    const notice = noticeRuns(citationState(citation, cited))
    if (cited === null) {
      return [new Paragraph({ children: [run(`C-${citation.claim}`), ...notice] })]
    }
    const source = [run(`— ${mentionWords(cited)}`), footnote(cited), ...notice]
    return [
      ...quoteParagraphs(cited),
      new Paragraph({ style: 'Source', ...direction(cited.source), children: source }),
    ]
  }

  function footnote(cited: CitedClaim): FootnoteReferenceRun {
    const id = Object.keys(footnotes).length + 1
    footnotes[id] = { children: [new Paragraph({ children: sourceRuns(cited) })] }
    return new FootnoteReferenceRun(id)
  }

  function inlineOf(inline: readonly BriefInline[], look: IRunOptions = {}): ParagraphChild[] {
    return inline.flatMap((part): ParagraphChild[] => {
      if (part.kind === 'break') return [new TextRun({ break: 1 })]
      if (part.kind === 'text') return textRuns(part, look)
      const cited = find(part.citation.claim)
      const notice = noticeRuns(citationState(part.citation, cited))
      if (cited === null) return [run(`C-${part.citation.claim}`, look), ...notice]
      const words = part.withSource ? mentionWords(cited) : `C-${cited.number}`
      return [...linked(words, cited.href, look), ...notice]
    })
  }

  return { write, footnotes }
}

const headingLevels: Record<number, (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  1: HeadingLevel.HEADING_2,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
}

/** One quote after the other, each paragraph of it one of its own, with what was left out between them. */
function quoteParagraphs({ quotes, language }: CitedClaim): Paragraph[] {
  return quotes.flatMap((quote, place) => [
    ...(place === 0 ? [] : [new Paragraph({ style: 'Quote', children: [run('[…]')] })]),
    ...quote.split('\n\n').map(
      (text) =>
        new Paragraph({
          style: 'Quote',
          keepNext: true,
          ...direction(text),
          children: linesOf(text, isLanguageTag(language) ? { language: { value: language } } : {}),
        }),
    ),
  ])
}

function isLanguageTag(language: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)
}

function linesOf(text: string, look: IRunOptions): TextRun[] {
  return text
    .split('\n')
    .map((line, place) => run(line, { ...look, ...(place > 0 && { break: 1 }) }))
}

function sourceRuns({ title, facts, number, href, url }: CitedClaim): ParagraphChild[] {
  return [
    run(' '),
    run(title, { italics: true }),
    run(`, ${facts.join(', ')}, `),
    ...linked(`C-${number}`, href),
    ...(url === null ? [] : [run(', '), ...linked(url, url)]),
  ]
}

function textRuns(
  { text, marks, href }: Extract<BriefInline, { kind: 'text' }>,
  look: IRunOptions,
): ParagraphChild[] {
  const marked: IRunOptions = {
    ...look,
    ...(marks.has('bold') && { bold: true }),
    ...(marks.has('italic') && { italics: true }),
    ...(marks.has('strike') && { strike: true }),
    ...(marks.has('code') && { font: 'Consolas' }),
  }
  return href === null ? [run(text, marked)] : linked(text, href, marked)
}

function linked(words: string, href: string, look: IRunOptions = {}): ParagraphChild[] {
  const link = wordAddress(href)
  if (link === null) return [run(words, look)]
  return [new ExternalHyperlink({ link, children: [run(words, { ...look, style: 'Hyperlink' })] })]
}

function noticeRuns(state: CitationState): TextRun[] {
  if (state === 'current') return []
  return [run(` [${stateNotices[state]}]`, { bold: true, color: noticeColour })]
}

function textParagraph(text: string, options: ConstructorParameters<typeof Paragraph>[0] = {}) {
  const given = typeof options === 'string' ? {} : options
  return new Paragraph({ ...given, ...direction(text), children: [run(text)] })
}

function run(text: string, look: IRunOptions = {}): TextRun {
  return new TextRun({
    ...look,
    text: clean(text),
    ...(isRightToLeft(text) && { rightToLeft: true }),
  })
}

function direction(text: string): { bidirectional?: true } {
  return isRightToLeft(text) ? { bidirectional: true } : {}
}

function wordsOf(inline: readonly BriefInline[]): string {
  return inline.map((part) => (part.kind === 'text' ? part.text : '')).join('')
}

function clean(text: string): string {
  return withoutForbiddenInXml(text)
}
