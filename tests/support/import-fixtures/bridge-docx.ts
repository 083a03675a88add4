import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

const change = { author: 'Ben Okoye', date: '2024-03-02T10:00:00Z' }

const plain = (text: string) => new Paragraph(text)

const numbered = (text: string, level: number) =>
  new Paragraph({ text, numbering: { reference: 'steps', level } })

const row = (cells: string[]) =>
  new TableRow({
    children: cells.map((text) => new TableCell({ children: [plain(text)] })),
  })

/** A Word file with everything that is read from one: styles, lists, a table, a note, tracked changes, a comment. */
export function bridgeDocx(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      title: 'The closing of the Alder bridge',
      creator: 'Ana Ruiz',
      description: 'What the council decided, and when.',
      styles: {
        paragraphStyles: [
          { id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { italics: true } },
        ],
      },
      comments: {
        children: [
          {
            id: 0,
            author: 'Ben Okoye',
            date: new Date(change.date),
            children: [plain('Check the minutes.')],
          },
        ],
      },
      footnotes: { 1: { children: [plain('Minutes of the council, 4 May 1931.')] } },
      numbering: {
        config: [
          {
            reference: 'steps',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
              { level: 1, format: LevelFormat.BULLET, text: '•' },
            ],
          },
        ],
      },
      sections: [{ children: bridgeText() }],
    }),
  )
}

function bridgeText() {
  return [
    new Paragraph({ text: 'The closing', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [
        new TextRun('The Alder bridge closed in '),
        new TextRun({ text: '1931', bold: true }),
        new TextRun(', not 1932.'),
        new FootnoteReferenceRun(1),
        new TextRun(' The river carries H'),
        new TextRun({ text: '2', subScript: true }),
        new TextRun('O and little else.'),
      ],
    }),
    new Paragraph({
      children: [
        new CommentRangeStart(0),
        new TextRun('The council '),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
        new DeletedTextRun({ ...change, id: 1, text: 'never ' }),
        new InsertedTextRun({ ...change, id: 2, text: 'twice ' }),
        new TextRun('asked the '),
        new ExternalHyperlink({
          link: 'https://alder.example/engineers',
          children: [new TextRun('engineers')],
        }),
        new TextRun('.'),
      ],
    }),
    new Paragraph({ text: 'Nobody may cross after dusk.', style: 'Quote' }),
    new Paragraph({ text: 'What was done', heading: HeadingLevel.HEADING_2 }),
    numbered('Gates were set at both ends.', 0),
    numbered('One of iron,', 1),
    numbered('one of wood.', 1),
    numbered('A boat took passengers across.', 0),
    new Table({
      rows: [row(['Year', 'Crossings']), row(['1930', '41,200']), row(['1931', '12,050'])],
    }),
    plain('The gates are still there.'),
  ]
}
