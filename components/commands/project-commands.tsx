'use client'
import { projectParts } from '@/components/project/project-nav'
import {
  briefsPath,
  exportFilePath,
  libraryPath,
  newDocumentPath,
  newQuestionPath,
  newTagPath,
} from '@/lib/addresses'
import type { Command } from './command-registry'
import { useCommands } from './use-commands'

type ProjectCommandsProps = {
  project: string
  /** The formats that the project can leave in. */
  exports: readonly { id: string; label: string }[]
}

/** Offers what can be done from every page of a project. */
export function ProjectCommands({ project, exports }: ProjectCommandsProps) {
  useCommands(projectCommands(project, exports), 'everywhere')
  return null
}

/** As on the page of the questions, where a key has it. */
const addQuestion = { id: 'questions.new', label: 'Add a question', kind: 'Action' }

/** The same command everywhere: on the page that has the form it opens it. */
export function addQuestionCommand(run: () => void): Command {
  return { ...addQuestion, run }
}

function projectCommands(project: string, exports: ProjectCommandsProps['exports']): Command[] {
  return [
    ...projectParts.map(({ label, pathOf }) => ({
      id: `page/${label}`,
      label,
      kind: 'Page',
      href: pathOf(project),
    })),
    { id: 'page/Library', label: 'Library', kind: 'Page', href: libraryPath },
    {
      id: 'new/document',
      label: 'Add a document',
      kind: 'Action',
      also: ['Import a document', 'New document'],
      href: newDocumentPath(project),
    },
    { ...addQuestion, also: ['New question'], href: newQuestionPath(project) },
    {
      // As on the page of the codebook, where a key has it.
      id: 'codebook.new',
      label: 'New tag',
      kind: 'Action',
      also: ['Add a tag', 'Codebook'],
      href: newTagPath(project),
    },
    {
      id: 'new/brief',
      label: 'Write a brief',
      kind: 'Action',
      also: ['New brief'],
      href: briefsPath(project),
    },
    ...exports.map(({ id, label }) => ({
      id: `export/${id}`,
      label: `Export: ${label}`,
      kind: 'Action',
      also: ['Download'],
      href: exportFilePath(project, id),
      isFile: true,
    })),
  ]
}
