import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise, type IViolation } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import config from '@/.dependency-cruiser.js'

const forbidden = fileURLToPath(new URL('forbidden', import.meta.url))
const { forbidden: rules = [], options: { tsConfig: _ours, ...options } = {} } = config
const ruleNames = rules.map(({ name }) => name ?? 'a rule without a name')

/** The tree stands for the whole project: `@/` means its root, and only its files are there. */
async function violationsIn(tree: string): Promise<IViolation[]> {
  const { output } = await cruise(
    readdirSync(tree),
    { ...options, baseDir: tree, validate: true, ruleSet: { forbidden: rules } },
    { alias: { '@': tree } },
  )
  if (typeof output === 'string') throw new Error(`no result: ${output}`)
  return output.summary.violations
}

/** In a tree the files that import are the bad ones; the others stand there to be imported. */
function badFilesIn(tree: string): string[] {
  return readdirSync(tree, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => / from '/.test(readFileSync(join(tree, path), 'utf8')))
}

const filesOf = ({ from, cycle = [] }: IViolation) => [from, ...cycle.map(({ name }) => name)]

describe('each boundary', () => {
  it('has a tree that breaks it, and no tree outlives its boundary', () => {
    expect(readdirSync(forbidden).sort()).toEqual(ruleNames.toSorted())
  })

  it.each(ruleNames)(
    '%s refuses every bad file of its tree, and no other rule does',
    async (rule) => {
      const tree = join(forbidden, rule)
      const violations = await violationsIn(tree)
      expect(new Set(violations.map((violation) => violation.rule.name))).toEqual(new Set([rule]))
      expect(new Set(violations.flatMap(filesOf))).toEqual(new Set(badFilesIn(tree)))
    },
  )

  it('stops the check: none is a mere warning', () => {
    expect(rules.map(({ severity }) => severity)).toEqual(rules.map(() => 'error'))
  })
})
