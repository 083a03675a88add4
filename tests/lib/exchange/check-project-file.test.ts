import { describe, expect, it } from 'vitest'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { checkProjectFile } from '@/lib/exchange/check-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { buildSnapshot } from '@/tests/support/build-snapshot'

/** A sound file after one change. */
function problemsAfter(change: (file: ProjectFile) => void): string[] {
  const file = structuredClone(buildProjectFile(buildSnapshot(), '2026-11-24T12:00:00.000Z'))
  change(file)
  return checkProjectFile(file).map(({ path, message }) => `${path}: ${message}`)
}

/** The element at the place; the built file has it. */
function nth<Value>(values: Value[], place = 0): Value {
  const value = values[place]
  if (value === undefined) throw new Error('no such element')
  return value
}

const cases: [string, (file: ProjectFile) => void, string][] = [
  [
    'a claim of no document',
    (file) => {
      nth(file.claims).document = 'gone'
    },
    'claims[0].document: gone is not in this file',
  ],
  [
    'a passage of no revision',
    (file) => {
      nth(nth(file.claims).anchors).revision = 9
    },
    'claims[0].anchors[0].revision: diplomat has no revision 9',
  ],
  [
    'a passage in a text that is not the newest',
    (file) => {
      const { revisions } = nth(file.documents, 1)
      revisions.push({ ...nth(revisions), number: 2 })
    },
    'claims[0].anchors[0].revision: C-1 is placed in revision 1 of diplomat, which has revision 2',
  ],
  [
    'a quote that is not at its offsets',
    (file) => {
      nth(nth(file.claims).anchors).exact = 'durable'
    },
    'claims[0].anchors[0].exact: the quote of C-1 is not at 39 to 78',
  ],
  [
    'a passage beyond the text',
    (file) => {
      nth(nth(file.claims).anchors).end = 9999
    },
    'claims[0].anchors[0]: 39 to 9999 is no passage',
  ],
  [
    'an empty passage',
    (file) => {
      nth(nth(file.claims).anchors).end = 39
    },
    'claims[0].anchors[0]: 39 to 39 is no passage',
  ],
  [
    'an unknown tag',
    (file) => {
      nth(file.claims).tags.push('gone')
    },
    'claims[0].tags[1]: gone is not in this file',
  ],
  [
    'a tag twice on a claim',
    (file) => {
      nth(file.claims).tags.push('motive')
    },
    'claims[0].tags[1]: motive is there twice',
  ],
  [
    'an unknown question',
    (file) => {
      nth(nth(file.claims).assessments).question = 'gone'
    },
    'claims[0].assessments[0].question: gone is not in this file',
  ],
  [
    'an unknown position',
    (file) => {
      nth(nth(file.claims).assessments).position = 'gone'
    },
    'claims[0].assessments[0].position: gone is not in this file',
  ],
  [
    'two readings by one person',
    (file) => {
      nth(file.claims).assessments.push(nth(nth(file.claims).assessments))
    },
    'claims[0].assessments[1]: question-1 by Ana is there twice',
  ],
  [
    'a claim number twice',
    (file) => {
      nth(file.claims, 1).number = 1
    },
    'claims[1]: C-1 is there twice',
  ],
  [
    'a number that is given again',
    (file) => {
      file.project.nextClaimNumber = 4
    },
    'project.nextClaimNumber: must be above C-4',
  ],
  [
    'a document twice',
    (file) => {
      file.documents.push(nth(file.documents))
    },
    'documents[2]: council is there twice',
  ],
  [
    'a revision twice',
    (file) => {
      nth(file.documents).revisions.push(nth(nth(file.documents).revisions))
    },
    'documents[0].revisions[1]: revision 1 is there twice',
  ],
  [
    'a changed text',
    (file) => {
      nth(nth(file.documents).revisions).text += ' '
    },
    'documents[0].revisions[0].sha256: is not the hash',
  ],
  [
    'content with other words',
    (file) => {
      nth(nth(file.documents).revisions).content = { type: 'doc' }
    },
    'documents[0].revisions[0].content: has other words than the text',
  ],
  [
    'a question twice',
    (file) => {
      file.questions.push(nth(file.questions))
    },
    'questions[1]: question-1 is there twice',
  ],
  [
    'a relation to no position',
    (file) => {
      nth(nth(file.questions).relations).b = 'gone'
    },
    'questions[0].relations[0].b: gone is not in this file',
  ],
  [
    'a relation backwards',
    (file) => {
      Object.assign(nth(nth(file.questions).relations), { a: 'no', b: 'yes' })
    },
    'questions[0].relations[0]: names the later position first',
  ],
  [
    'a relation of a position with itself',
    (file) => {
      nth(nth(file.questions).relations).b = 'yes'
    },
    'questions[0].relations[0]: names the later position first',
  ],
  [
    'an unknown parent',
    (file) => {
      nth(file.tags).parent = 'gone'
    },
    'tags[0].parent: gone is not in this file',
  ],
  [
    'a tag below itself',
    (file) => {
      nth(file.tags).parent = 'motive'
    },
    'tags[0].parent: makes motive its own ancestor',
  ],
  [
    'coverage of no document',
    (file) => {
      file.coverage.push({
        document: 'gone',
        question: 'question-1',
        state: 'silent',
        note: '',
        by: 'Ana',
        checkedAt: file.exportedAt,
      })
    },
    'coverage[0].document: gone is not in this file',
  ],
  [
    'a pair of no claim',
    (file) => {
      nth(file.pairs).claimB = 99
    },
    'pairs[0].claimB: 99 is not in this file',
  ],
  [
    'a pair backwards',
    (file) => {
      Object.assign(nth(file.pairs), { claimA: 2, claimB: 1 })
    },
    'pairs[0]: needs the lower claim number in claimA',
  ],
  [
    'a pair twice',
    (file) => {
      file.pairs.push(nth(file.pairs))
    },
    'is there twice',
  ],
]

describe('a file that does not fit together', () => {
  it.each(cases)('names %s', (_, change, problem) => {
    expect(problemsAfter(change).join('\n')).toContain(problem)
  })
})

it('finds nothing in a sound file', () => {
  expect(problemsAfter(() => {})).toEqual([])
})

it('accepts a passage that waits for review although its words have changed', () => {
  const review = (file: ProjectFile) => {
    Object.assign(nth(nth(file.claims).anchors), { exact: 'durable', status: 'needs-review' })
  }
  expect(problemsAfter(review)).toEqual([])
})

it('accepts an orphaned passage wherever it was', () => {
  const orphan = (file: ProjectFile) => {
    Object.assign(nth(nth(file.claims).anchors), { start: 5000, end: 5001, status: 'orphaned' })
  }
  expect(problemsAfter(orphan)).toEqual([])
})

it('finishes on tags whose parents form a long circle', () => {
  const circle = (file: ProjectFile) => {
    file.tags = Array.from({ length: 500 }, (_, place) => ({
      ...nth(file.tags),
      slug: `t${place}`,
      parent: `t${(place + 1) % 500}`,
    }))
    nth(file.claims).tags = []
  }
  expect(problemsAfter(circle)).toHaveLength(50)
})
