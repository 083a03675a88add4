import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { claimProblems } from '@/lib/exchange/claim-problems'
import {
  maxProblems,
  type Problem,
  problem,
  repeatedNames,
  unknownName,
} from '@/lib/exchange/problem'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { sha256 } from '@/lib/text/sha256'

/**
 * Whether the parts of a file fit together: every name is given once and refers to something, every text has
 * its hash, every passage that is said to be in place is there. At most 50 problems; none means importable.
 */
export function checkProjectFile(file: ProjectFile): Problem[] {
  const problems: Problem[] = []
  for (const found of allProblems(file)) {
    problems.push(found)
    if (problems.length === maxProblems) break
  }
  return problems
}

function* allProblems(file: ProjectFile): Generator<Problem> {
  yield* documentProblems(file)
  yield* questionProblems(file)
  yield* tagProblems(file)
  yield* claimProblems(file)
  yield* coverageProblems(file)
  yield* pairProblems(file)
  yield* repeatedNames(file.briefs, 'briefs', ({ slug }) => slug)
  yield* repeatedNames(file.views, 'views', ({ slug }) => slug)
}

function* documentProblems({ documents }: ProjectFile): Generator<Problem> {
  yield* repeatedNames(documents, 'documents', ({ slug }) => slug)
  for (const [place, { revisions }] of documents.entries()) {
    const path = `documents[${place}].revisions`
    yield* repeatedNames(revisions, path, ({ number }) => `revision ${number}`)
    for (const [index, revision] of revisions.entries()) {
      yield* revisionProblems(revision, `${path}[${index}]`)
    }
  }
}

type RevisionRecord = ProjectFile['documents'][number]['revisions'][number]

function* revisionProblems(revision: RevisionRecord, path: string): Generator<Problem> {
  if (sha256(revision.text) !== revision.sha256) {
    yield problem(`${path}.sha256`, 'is not the hash of the text: one of the two was changed')
  }
  if (canonicalTextOf(revision.content) !== revision.text) {
    yield problem(`${path}.content`, 'has other words than the text: make both the same')
  }
}

function* questionProblems({ questions, claims }: ProjectFile): Generator<Problem> {
  yield* repeatedNames(questions, 'questions', ({ slug }) => slug)
  yield* parentProblems(questions, 'questions')
  const numbers = numbersOf(claims)
  for (const [place, { positions, relations }] of questions.entries()) {
    const path = `questions[${place}]`
    const order = positions.map(({ slug }) => slug)
    yield* repeatedNames(positions, `${path}.positions`, ({ slug }) => slug)
    for (const [index, position] of positions.entries()) {
      const positionPath = `${path}.positions[${index}]`
      yield* mergeProblems(position, positionPath, positions)
      yield* exampleProblems(position, positionPath, numbers)
    }
    yield* repeatedNames(relations, `${path}.relations`, ({ a, b }) => `${a} and ${b}`)
    for (const [index, { a, b }] of relations.entries()) {
      const relationPath = `${path}.relations[${index}]`
      yield* unknownName(`${relationPath}.a`, a, new Set(order))
      yield* unknownName(`${relationPath}.b`, b, new Set(order))
      if (order.includes(a) && order.includes(b) && order.indexOf(a) >= order.indexOf(b)) {
        yield problem(relationPath, 'names the later position first: swap a and b')
      }
    }
  }
}

function* tagProblems({ tags, claims }: ProjectFile): Generator<Problem> {
  yield* repeatedNames(tags, 'tags', ({ slug }) => slug)
  yield* parentProblems(tags, 'tags')
  const numbers = numbersOf(claims)
  for (const [place, tag] of tags.entries()) {
    yield* repeatedNames(tag.aliases, `tags[${place}].aliases`, (alias) => alias)
    yield* mergeProblems(tag, `tags[${place}]`, tags)
    yield* exampleProblems(tag, `tags[${place}]`, numbers)
  }
}

function numbersOf(claims: ProjectFile['claims']): ReadonlySet<number> {
  return new Set(claims.map(({ number }) => number))
}

type Node = { slug: string; parent: string | null }

function* parentProblems(nodes: readonly Node[], list: string): Generator<Problem> {
  const parentOf = new Map(nodes.map(({ slug, parent }) => [slug, parent]))
  for (const [place, { slug, parent }] of nodes.entries()) {
    const path = `${list}[${place}].parent`
    if (parent !== null) yield* unknownName(path, parent, new Set(parentOf.keys()))
    if (isOwnAncestor(slug, parentOf)) yield problem(path, `makes ${slug} its own ancestor`)
  }
}

type Mergeable = { slug: string; mergedInto: string | null; archivedAt: string | null }

function* mergeProblems(
  { slug, mergedInto, archivedAt }: Mergeable,
  path: string,
  siblings: readonly Mergeable[],
): Generator<Problem> {
  if (mergedInto === null) return
  yield* unknownName(`${path}.mergedInto`, mergedInto, new Set(siblings.map((row) => row.slug)))
  const targetOf = new Map(siblings.map((row) => [row.slug, row.mergedInto]))
  if (isOwnAncestor(slug, targetOf)) {
    yield problem(`${path}.mergedInto`, `merges ${slug} into itself`)
  }
  if (archivedAt === null) yield problem(path, 'was merged, so that it must be archived')
}

type Exemplified = { examples: ProjectFile['tags'][number]['examples'] }

function* exampleProblems(
  { examples }: Exemplified,
  path: string,
  numbers: ReadonlySet<number>,
): Generator<Problem> {
  yield* repeatedNames(examples, `${path}.examples`, ({ claim }) => `C-${claim}`)
  for (const [index, { claim }] of examples.entries()) {
    yield* unknownName(`${path}.examples[${index}].claim`, claim, numbers)
  }
}

function isOwnAncestor(slug: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  let ancestor = parentOf.get(slug) ?? null
  while (ancestor !== null && !seen.has(ancestor)) {
    if (ancestor === slug) return true
    seen.add(ancestor)
    ancestor = parentOf.get(ancestor) ?? null
  }
  return false
}

function* coverageProblems({ documents, questions, coverage }: ProjectFile): Generator<Problem> {
  const documentSlugs = new Set(documents.map(({ slug }) => slug))
  const questionSlugs = new Set(questions.map(({ slug }) => slug))
  yield* repeatedNames(coverage, 'coverage', ({ document, question, by }) =>
    [document, 'on', question, 'by', by].join(' '),
  )
  for (const [place, { document, question }] of coverage.entries()) {
    yield* unknownName(`coverage[${place}].document`, document, documentSlugs)
    yield* unknownName(`coverage[${place}].question`, question, questionSlugs)
  }
}

function* pairProblems({ questions, claims, pairs }: ProjectFile): Generator<Problem> {
  const questionSlugs = new Set(questions.map(({ slug }) => slug))
  const claimNumbers = new Set(claims.map(({ number }) => number))
  yield* repeatedNames(pairs, 'pairs', ({ question, claimA, claimB }) =>
    [`C-${claimA} and C-${claimB}`, 'on', question].join(' '),
  )
  for (const [place, pair] of pairs.entries()) {
    const { question, claimA, claimB, verdicts, resolutions } = pair
    const path = `pairs[${place}]`
    yield* unknownName(`${path}.question`, question, questionSlugs)
    yield* unknownName(`${path}.claimA`, claimA, claimNumbers)
    yield* unknownName(`${path}.claimB`, claimB, claimNumbers)
    if (claimA >= claimB) yield problem(path, 'needs the lower claim number in claimA')
    for (const [list, given] of Object.entries({ verdicts, resolutions })) {
      for (const [index, { superseding }] of given.entries()) {
        if (superseding === null || superseding === claimA || superseding === claimB) continue
        yield problem(
          `${path}.${list}[${index}].superseding`,
          `C-${superseding} is not of this pair: name C-${claimA} or C-${claimB}`,
        )
      }
    }
  }
}
