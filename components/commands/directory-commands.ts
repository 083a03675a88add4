import {
  boardPath,
  briefPath,
  claimHistoryPath,
  claimPath,
  claimsPath,
  documentPath,
  projectPath,
} from '@/lib/addresses'
import type { ClaimPlace, Directory } from '@/lib/comparison/directory'
import type { Command } from './command-registry'

/** Everything of the project that can be opened by its name. */
export function directoryCommands(project: string, directory: Directory): Command[] {
  const id = (kind: string, slug: string) => `${project}/${kind}/${slug}`
  return [
    ...directory.documents.map(({ slug, title, publisher, publishedOn }) => ({
      id: id('document', slug),
      label: title,
      kind: 'Document',
      hint: [publisher, publishedOn].filter(Boolean).join(' · '),
      href: documentPath(project, slug),
    })),
    ...directory.questions.flatMap((question) => [
      {
        id: id('question', question.slug),
        label: question.text,
        kind: 'Question',
        href: boardPath(project, question.slug),
      },
      ...question.positions.map(({ slug, label }) => ({
        id: id('position', `${question.slug}/${slug}`),
        label,
        kind: 'Position',
        hint: question.text,
        href: boardPath(project, question.slug),
      })),
    ]),
    ...directory.tags.map(({ slug, name, within, aliases }) => ({
      id: id('tag', slug),
      label: name,
      kind: 'Tag',
      also: aliases,
      ...(within.length > 0 && { hint: `in ${within.join(' / ')}` }),
      href: `${claimsPath(project)}?${new URLSearchParams({ tag: slug })}`,
    })),
    ...directory.views.map(({ slug, name, search }) => ({
      id: id('view', slug),
      label: name,
      kind: 'View',
      href: `${claimsPath(project)}?${search.replace(/^\?/, '')}`,
    })),
    ...directory.annotators.map((name) => ({
      id: id('claims-of', name),
      label: `Claims of ${name}`,
      kind: 'Person',
      href: `${claimsPath(project)}?${new URLSearchParams({ annotator: name })}`,
    })),
    ...directory.briefs.map(({ slug, title }) => ({
      id: id('brief', slug),
      label: title,
      kind: 'Brief',
      href: briefPath(project, slug),
    })),
  ]
}

/** The other projects of this machine. */
export function projectCommands(
  projects: readonly { slug: string; title: string }[],
  current: string | null,
): Command[] {
  return projects
    .filter(({ slug }) => slug !== current)
    .map(({ slug, title }) => ({
      id: `project/${slug}`,
      label: title,
      kind: 'Project',
      href: projectPath(slug),
    }))
}

/** Opens the claim at its passage; one that is archived has its history alone. */
export function claimCommand(project: string, claim: ClaimPlace): Command {
  const { number, document, quote, isArchived } = claim
  return {
    id: `${project}/claim/${number}`,
    label: `C-${number}`,
    kind: isArchived ? 'Archived claim' : 'Claim',
    hint: `“${quote}” · ${document.title}`,
    href: isArchived
      ? claimHistoryPath(project, number)
      : claimPath(project, document.slug, number),
  }
}
