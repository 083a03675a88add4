import { counted } from '@/components/ui/counted'
import {
  boardPath,
  briefPath,
  claimPath,
  documentPath,
  pairPath,
  projectPath,
} from '@/lib/addresses'
import type { ChangeKind, SubjectChange } from '@/lib/history/changes'
import { findNamed, type Names } from '@/lib/history/names'
import type { SubjectKind } from '@/lib/history/subject'

/** What filters call the kinds of things that changes are about. */
export const subjectKindWords: Record<SubjectKind, string> = {
  claim: 'Claims and readings',
  pair: 'Verdicts and resolutions',
  question: 'Questions and positions',
  coverage: 'Coverage',
  tag: 'Tags',
  document: 'Documents',
  brief: 'Briefs',
  view: 'Saved views',
  project: 'The project itself',
}

const whatWords: Record<ChangeKind, string> = {
  made: 'new',
  changed: 'changed',
  archived: 'archived',
  'in-use-again': 'in use again',
  removed: 'taken away',
}

/** Pairs and checks are nothing by themselves: they are what people make of them. */
const otherWhatWords: { [Kind in SubjectKind]?: Partial<Record<ChangeKind, string>> } = {
  pair: { made: 'judged', changed: 'judged' },
  coverage: { made: 'checked', changed: 'checked again', removed: 'not checked any more' },
}

/** What happened to the thing, in words that fit after its name. */
export function describeWhat({ subject, what, parts }: SubjectChange): string {
  // A new text of its document came, and its words stand there as they did.
  if (subject.kind === 'claim' && what === 'changed' && parts.length === 0) return 'carried over'
  return otherWhatWords[subject.kind]?.[what] ?? whatWords[what]
}

/** What a change is about: its name, more of it, and where it can be seen; null where it is not there any more. */
export type SubjectView = { name: string; detail: string | null; href: string | null }

export function subjectView(
  { subject: { kind, id }, parts }: SubjectChange,
  names: Names,
  project: string,
): SubjectView {
  switch (kind) {
    case 'claim':
      return claimView(id, names, project)
    case 'pair':
      return pairView(id, names, project)
    case 'question': {
      const question = findNamed(names, 'question', id)
      return {
        name: `“${question?.text ?? 'A question'}”`,
        detail: null,
        href: question?.isThere ? boardPath(project, question.slug) : null,
      }
    }
    case 'document': {
      const document = findNamed(names, 'document', id)
      return {
        name: document?.title ?? 'A document',
        detail: null,
        href: document?.isThere ? documentPath(project, document.slug) : null,
      }
    }
    case 'coverage':
      return coverageView(parts[0]?.row ?? {}, names, project)
    case 'tag':
      return { name: `#${findNamed(names, 'tag', id)?.name ?? 'tag'}`, detail: null, href: null }
    case 'brief': {
      const brief = findNamed(names, 'brief', id)
      return {
        name: brief?.title ?? 'A brief',
        detail: null,
        href: brief?.isThere && !brief.isArchived ? briefPath(project, brief.slug) : null,
      }
    }
    case 'view':
      return {
        name: `View “${findNamed(names, 'view', id)?.name ?? 'without a name'}”`,
        ...{ detail: null, href: null },
      }
    case 'project':
      return { name: 'The project', detail: null, href: projectPath(project) }
  }
}

function claimView(id: string, names: Names, project: string): SubjectView {
  const claim = findNamed(names, 'claim', id)
  const document = findNamed(names, 'document', claim?.documentId)
  if (!claim) return { name: 'A claim', detail: null, href: null }
  const isShown = claim.isThere && !claim.isArchived && document?.isThere
  return {
    name: `C-${claim.number}`,
    detail: document?.title ?? null,
    href: isShown ? claimPath(project, document.slug, claim.number) : null,
  }
}

function pairView(id: string, names: Names, project: string): SubjectView {
  const pair = findNamed(names, 'pair', id)
  const question = findNamed(names, 'question', pair?.questionId)
  const claims = [pair?.claimAId, pair?.claimBId]
    .flatMap((claimId) => findNamed(names, 'claim', claimId) ?? [])
    .toSorted((a, b) => a.number - b.number)
  const [a, b] = claims
  if (!a || !b) return { name: 'Two claims', detail: question?.text ?? null, href: null }
  const isShown = question?.isThere && a.isThere && b.isThere
  return {
    name: `C-${a.number} against C-${b.number}`,
    detail: question?.text ?? null,
    href: isShown ? pairPath(project, question.slug, a.number, b.number) : null,
  }
}

function coverageView(
  row: SubjectChange['parts'][number]['row'],
  names: Names,
  project: string,
): SubjectView {
  const document = findNamed(names, 'document', row.documentId)
  const question = findNamed(names, 'question', row.questionId)
  return {
    name: document?.title ?? 'A document',
    detail: question?.text ?? null,
    href: question?.isThere ? boardPath(project, question.slug) : null,
  }
}

/** What rows of each model are called, one and many, in the order in which they are named. */
const rowWords: readonly (readonly [string, string, string?])[] = [
  ['document', 'document'],
  ['question', 'question'],
  ['position', 'position'],
  ['tag', 'tag'],
  ['claim', 'claim'],
  ['anchor', 'passage'],
  ['assessment', 'reading'],
  ['claimTag', 'tag on claims', 'tags on claims'],
  ['coverage', 'coverage record'],
  ['verdict', 'verdict'],
  ['resolution', 'resolution'],
  ['contextCheck', 'context check'],
  ['brief', 'brief'],
]

/** "4 documents, 96 claims, 120 passages": how many rows of which models. Those that follow from others go unsaid. */
export function describeCounts(counts: readonly { entity: string; count: number }[]): string {
  const words = rowWords.flatMap(([entity, singular, plural]) => {
    const count = counts.find((known) => known.entity === entity)?.count ?? 0
    return count === 0 ? [] : [counted(count, singular, plural)]
  })
  return words.join(', ')
}
