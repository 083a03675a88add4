import { describe, expect, it } from 'vitest'
import { strayCues } from '@/lib/claims/cue-ranges'
import { suggestHedge } from '@/lib/claims/hedge-cues'
import { checkProjectFile } from '@/lib/exchange/check-project-file'
import { parseProjectFile } from '@/lib/exchange/parse-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'
import { verifyProjectFile } from '@/lib/exchange/verify-quotes'
import { paragraphRanges } from '@/lib/text/paragraphs'
import { sentenceRanges } from '@/lib/text/sentences'
import { trimToWords } from '@/lib/text/trim-to-words'
import { buildWorkedProject } from '@/prisma/seed/build-worked-project'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'

type ClaimRecord = ProjectFile['claims'][number]

const source = readWorkedProject()
const file = buildWorkedProject(source)
const textOf = new Map(
  file.documents.map(({ slug, revisions }) => [slug, revisions[0]?.text ?? '']),
)
/** Numbers are names that people write down: these were claims that a second look found to add nothing. */
const givenUp = [
  1, 6, 8, 17, 22, 52, 53, 54, 57, 58, 62, 66, 67, 68, 69, 81, 82, 92, 97, 102, 110, 115, 118, 119,
  121, 125, 128, 136, 144, 159, 162, 164, 167, 183, 203, 210, 212, 216, 222,
]
/** What looks like a hedge in claims that are stated flatly. */
const noHedges = new Map([
  [91, '“will be difficult”: how hard it is, not how sure the author is'],
  [138, '“suggested”: what Chang said'],
])
const stancesOfTheDocument = new Set(['asserts', 'endorses', 'concedes'])

/** The names of the claims that are not as they have to be. */
function claimsWhere(isWrong: (claim: ClaimRecord) => boolean): string[] {
  return file.claims
    .filter(isWrong)
    .map(({ number, anchors }) => `C-${number} ${anchors[0]?.exact}`)
}

/** Where the paragraphs of a document stand in its text, its headings left out. */
function paragraphsOf(slug: string) {
  const document = file.documents.find((candidate) => candidate.slug === slug)
  const nodes = document?.revisions[0]?.content.content ?? []
  return paragraphRanges(textOf.get(slug) ?? '').filter(
    (_, index) => nodes[index]?.type === 'paragraph',
  )
}

function tagsUnder(parent: string): Set<string> {
  return new Set(file.tags.filter((tag) => tag.parent === parent).map(({ slug }) => slug))
}

function countTags(claim: ClaimRecord, tags: Set<string>): number {
  return claim.tags.filter((tag) => tags.has(tag)).length
}

function heldClaims(document: string, question: string, position?: string): ClaimRecord[] {
  return file.claims.filter(
    (claim) =>
      claim.document === document &&
      stancesOfTheDocument.has(claim.authorStance) &&
      claim.assessments.some(
        (assessment) =>
          assessment.question === question &&
          (position === undefined || assessment.position === position),
      ),
  )
}

/** One sentence or two that say something; a colon or a semicolon may join more. */
function isShort(reason: string): boolean {
  return reason.length >= 40 && reason.length <= 320 && sentenceRanges(reason).length <= 2
}

/** Whether all that stands between quotation marks in a sentence of ours is in the texts, letter case apart. */
function quotedWordsAreIn(sentence: string, texts: string[]): boolean {
  const plain = texts.map(withPlainMarks)
  return Array.from(sentence.matchAll(/“([^”]+)”/g), ([, words = '']) => words)
    .flatMap((words) => withPlainMarks(words).split(' … '))
    .every((words) => plain.some((text) => text.includes(words.replace(/[,.]$/, ''))))
}

function withPlainMarks(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’“”]/g, "'")
    .replaceAll('\u00a0', ' ')
}

describe('the worked project as a file', () => {
  it('is a project file that can be imported', () => {
    expect(parseProjectFile(serializeProjectFile(file))).toEqual({ ok: true, file })
    expect(checkProjectFile(file)).toEqual([])
  })

  it('is the same at every time', () => {
    const again = serializeProjectFile(buildWorkedProject(readWorkedProject()))
    expect(again).toBe(serializeProjectFile(file))
  })

  it('numbers every claim once, and gives no number of a claim that was given up to another', () => {
    const numbers = file.claims.map(({ number }) => number)
    const all = [...numbers, ...givenUp].toSorted((a, b) => a - b)
    expect(all).toEqual(all.map((_, index) => index + 1))
  })

  it('is large enough to fill every screen', () => {
    expect(file.documents).toHaveLength(4)
    expect(file.questions.length).toBeGreaterThanOrEqual(12)
    expect(file.claims.length).toBeGreaterThanOrEqual(150)
  })
})

describe('the claims', () => {
  it('quote their documents word for word', () => {
    const { quotes, texts } = verifyProjectFile(file)
    expect(quotes.filter(({ outcome }) => outcome !== 'OK')).toEqual([])
    expect(texts.every(({ isIntact }) => isIntact)).toBe(true)
  })

  it('quote whole words', () => {
    const cut = claimsWhere(({ document, anchors }) =>
      anchors.some(({ start, end }) => {
        const trimmed = trimToWords(textOf.get(document) ?? '', { start, end })
        return trimmed?.start !== start || trimmed.end > end
      }),
    )
    expect(cut).toEqual([])
  })

  it('keep to the article’s own paragraphs: no heading, nothing that the page adds', () => {
    const strays = claimsWhere(({ document, anchors }) => {
      const paragraphs = paragraphsOf(document)
      return anchors.some(
        (anchor) =>
          !paragraphs.some(({ start, end }) => start <= anchor.start && anchor.end <= end),
      )
    })
    expect(strays).toEqual([])
  })

  it('have a statement of their own, in a sentence', () => {
    expect(
      claimsWhere(({ statement, anchors }) => {
        return !/^\S.*[.?]$/.test(statement) || anchors.some(({ exact }) => exact === statement)
      }),
    ).toEqual([])
  })

  it('name who speaks wherever the author only passes the view on', () => {
    expect(
      claimsWhere(({ authorStance, speaker }) => authorStance === 'reports' && speaker === null),
    ).toEqual([])
    expect(
      claimsWhere(({ authorStance, speaker }) => authorStance === 'asserts' && speaker !== null),
    ).toEqual([])
  })

  it('take a position on some question', () => {
    expect(claimsWhere(({ assessments }) => assessments.length === 0)).toEqual([])
  })

  it('say something that no other one of their document says', () => {
    const statements = file.claims.map(({ document, statement }) => `${document}: ${statement}`)
    expect(statements.filter((words, index) => statements.indexOf(words) !== index)).toEqual([])
  })

  it('have one kind of evidence and a theme', () => {
    const kinds = tagsUnder('evidence')
    const themes = tagsUnder('themes')
    expect(claimsWhere((claim) => countTags(claim, kinds) !== 1)).toEqual([])
    expect(claimsWhere((claim) => countTags(claim, themes) === 0)).toEqual([])
  })

  it('have a cue wherever their words hedge, but for words that only look like it', () => {
    const unhedged = file.claims
      .filter(({ document, anchors, hedge }) => {
        const text = textOf.get(document) ?? ''
        return hedge.cues.length === 0 && anchors.some((a) => suggestHedge(text, a).cues.length > 0)
      })
      .map(({ number }) => number)
    expect(unhedged).toEqual([...noHedges.keys()])
  })

  it('are hedged by words of their own sentences', () => {
    const foreign = claimsWhere(({ document, anchors, hedge }) => {
      return strayCues(textOf.get(document) ?? '', anchors, hedge.cues).length > 0
    })
    expect(foreign).toEqual([])
  })

  it('have a likelihood only where words express one', () => {
    expect(
      claimsWhere(({ hedge }) => hedge.likelihood !== null && hedge.cues.length === 0),
    ).toEqual([])
  })

  it('say what they look ahead to if they are forecasts', () => {
    expect(claimsWhere(({ kind, horizon }) => kind === 'forecast' && horizon === null)).toEqual([])
    expect(claimsWhere(({ kind, horizon }) => kind === 'fact' && horizon !== null)).toEqual([])
  })

  it('are there once: no two say the same position with the same words', () => {
    const keys = file.claims.flatMap(({ document, anchors, assessments }) =>
      assessments.map(({ question, position }) =>
        [document, question, position, ...anchors.map(({ start, end }) => [start, end])].join(' '),
      ),
    )
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

describe('the codebook', () => {
  it('has no tag, no position and no question that nothing uses', () => {
    const usedTags = new Set(file.claims.flatMap(({ tags }) => tags))
    const roots = new Set(file.tags.flatMap(({ parent }) => parent ?? []))
    const leaves = file.tags.filter(({ slug }) => !roots.has(slug))
    expect(leaves.filter(({ slug }) => !usedTags.has(slug))).toEqual([])
    const taken = new Set(
      file.claims.flatMap(({ assessments }) =>
        assessments.map(({ question, position }) => `${question} ${position}`),
      ),
    )
    const positions = file.questions.flatMap(({ slug, positions }) =>
      positions.map((position) => `${slug} ${position.slug}`),
    )
    expect(positions.filter((position) => !taken.has(position))).toEqual([])
  })

  it('says of every two positions how they stand to each other', () => {
    for (const { slug, positions, relations } of file.questions) {
      const pairs = (positions.length * (positions.length - 1)) / 2
      expect(`${slug} ${relations.length}`).toBe(`${slug} ${pairs}`)
    }
  })

  it('asks nothing that fewer than two documents answer', () => {
    const lonely = file.questions.filter(
      ({ slug }) => file.documents.filter((d) => heldClaims(d.slug, slug).length > 0).length < 2,
    )
    expect(lonely.map(({ slug }) => slug)).toEqual([])
  })
})

describe('coverage', () => {
  it('settles every cell once: a position that the document holds, or a note why there is none', () => {
    const unsettled = file.documents.flatMap((document) =>
      file.questions
        .filter(({ slug }) => {
          const cells = file.coverage.filter(
            (cell) => cell.document === document.slug && cell.question === slug,
          )
          const [cell] = cells
          const isHeld = heldClaims(document.slug, slug).length > 0
          if (cells.length !== 1 || !cell) return true
          return isHeld
            ? cell.state !== 'takes-position'
            : cell.state === 'takes-position' || cell.note === ''
        })
        .map(({ slug }) => `${document.slug} on ${slug}`),
    )
    expect(unsettled).toEqual([])
  })

  it('is not silence where a view on the question is quoted', () => {
    const quoted = file.coverage.filter(
      ({ document, question, state }) =>
        state === 'silent' &&
        file.claims.some(
          (claim) =>
            claim.document === document &&
            claim.assessments.some((assessment) => assessment.question === question),
        ),
    )
    expect(quoted).toEqual([])
  })
})

describe('the leading question', () => {
  const [question] = file.questions
  const slug = question?.slug ?? ''

  it('has transactional against durable, from different documents', () => {
    const holders = (position: string) =>
      file.documents
        .filter((document) => heldClaims(document.slug, slug, position).length > 0)
        .map(({ publisher }) => publisher)
    expect(slug).toBe('what-it-rests-on')
    expect(holders('transactional')).toEqual(['IISS'])
    expect(holders('durable-interests')).toEqual(['KEI', 'The Diplomat'])
    expect(holders('standing-exchange')).toEqual(['Atlantic Council'])
  })

  it('never counts a view for an author who states it in order to deny it', () => {
    const denied = file.claims.filter(({ anchors }) =>
      anchors.some(({ exact }) => exact.endsWith('as simply transactional or ad hoc deals')),
    )
    expect(
      denied.map(({ authorStance, assessments }) => [authorStance, assessments[0]?.position]),
    ).toEqual([
      ['asserts', 'standing-exchange'],
      ['rejects', 'transactional'],
    ])
  })
})

describe('the verdicts', () => {
  const judged = file.pairs.filter(({ verdicts }) => verdicts.length > 0)
  const outcomes = judged.flatMap(({ verdicts }) => verdicts.map(({ outcome }) => outcome))

  it('are given on every pair', () => {
    expect(file.pairs.filter((pair) => pair.verdicts.length === 0)).toEqual([])
  })

  it('are on what the pairs say now', () => {
    expect(judged.filter(({ status, scope }) => status !== 'judged' || scope === null)).toEqual([])
  })

  it('give a reason of one sentence or two, and quote in it what the documents say', () => {
    const unfounded = judged.flatMap(({ claimA, claimB, verdicts }) => {
      const texts = [claimA, claimB].map((number) => {
        const claim = file.claims.find((candidate) => candidate.number === number)
        return textOf.get(claim?.document ?? '') ?? ''
      })
      return verdicts
        .filter(({ reason }) => !isShort(reason) || !quotedWordsAreIn(reason, texts))
        .map(({ reason }) => `C-${claimA} and C-${claimB}: ${reason}`)
    })
    expect(unfounded).toEqual([])
  })

  it('name the kind of disagreement wherever there is one', () => {
    const disagreements = new Set(['contradiction', 'partial', 'superseded'])
    const bare = judged.filter(({ verdicts }) =>
      verdicts.some(({ outcome, kinds }) => disagreements.has(outcome) && kinds.length === 0),
    )
    expect(bare).toEqual([])
  })

  it('show every outcome that people should know', () => {
    expect(new Set(outcomes)).toEqual(
      new Set(['contradiction', 'partial', 'compatible', 'superseded', 'not-comparable']),
    )
    expect(judged.some(({ scope }) => scope === 'inner-tension')).toBe(true)
  })
})

describe('the notes', () => {
  it('on coverage quote their document in its own words', () => {
    const unfounded = file.coverage.filter(
      ({ document, note }) => !quotedWordsAreIn(note, [textOf.get(document) ?? '']),
    )
    expect(unfounded).toEqual([])
  })

  it('on claims quote the documents in their own words', () => {
    const unfounded = source.documents.flatMap(({ slug }) =>
      (source.claims[slug] ?? [])
        .filter(({ note }) => note !== null && !quotedWordsAreIn(note, [...textOf.values()]))
        .map(({ number, note }) => `C-${number}: ${note}`),
    )
    expect(unfounded).toEqual([])
  })
})
