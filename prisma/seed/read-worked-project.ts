import { readdirSync, readFileSync } from 'node:fs'
import { type WorkedProject, workedProjectSchema } from '@/prisma/seed/worked-project-source'

const folder = new URL('./russia-north-korea/', import.meta.url)

/** Reads the worked project from its folder. It throws where a file does not hold what it has to. */
export function readWorkedProject(): WorkedProject {
  return workedProjectSchema.parse({
    project: readJson('project.json'),
    documents: readJson('documents.json'),
    questions: readJson('questions.json'),
    tags: readJson('tags.json'),
    claims: readEach('claims', '.json', readJson),
    coverage: readJson('coverage.json'),
    verdicts: readJson('verdicts.json'),
    articles: readEach('articles', '.md', readText),
    brief: readText('brief.md'),
  })
}

/** What is in the files of a folder, by their names without the ending. */
function readEach<Value>(path: string, ending: string, read: (path: string) => Value) {
  const names = readdirSync(new URL(`${path}/`, folder)).filter((name) => name.endsWith(ending))
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -ending.length), read(`${path}/${name}`)]),
  )
}

function readJson(path: string): unknown {
  return JSON.parse(readText(path))
}

function readText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}
