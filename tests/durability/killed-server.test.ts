import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { uuidv7 } from 'uuidv7'
import { afterEach, expect, inject, it } from 'vitest'
import type { Claim, ClaimInput } from '@/lib/claims/claim'
import { newClaim, putClaim, storedClaims } from '@/tests/browser/support/claims'
import { RunningApp } from '@/tests/browser/support/running-app'

const rounds = 20
const writerCount = 4
/** Long enough for some writes of each writer, short enough to fall into any part of one. */
const longestWriteMs = 150

let dataFolder = ''
let apps: RunningApp[] = []

afterEach(async () => {
  await Promise.all(apps.map((app) => app.stop('SIGKILL')))
  apps = []
  await rm(dataFolder, { recursive: true, force: true })
})

it('a server that is killed while it writes keeps every write that it acknowledged', async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'counterpoint-killed-'))
  await cp(inject('seededFolder'), dataFolder, { recursive: true })
  const acknowledged = new Map<string, Claim>()

  // The next one gets ready on the same data while this one writes: starting takes longer than writing.
  let next = start()
  for (let round = 1; round <= rounds; round += 1) {
    const app = await next
    next = start()
    await expectKept(app, acknowledged)
    await writeUntilKilled(app, acknowledged)
  }
  await expectKept(await next, acknowledged)
  expect(acknowledged.size).toBeGreaterThanOrEqual(rounds)
}, 300_000)

async function start(): Promise<RunningApp> {
  const app = await RunningApp.start(dataFolder)
  apps.push(app)
  return app
}

async function writeUntilKilled(app: RunningApp, acknowledged: Map<string, Claim>) {
  const model = await newClaim(app, 'caught many off guard')
  const writers: Promise<void>[] = []
  await new Promise<void>((onFirst) => {
    const onAnswer = (claim: Claim) => {
      acknowledged.set(claim.id, claim)
      onFirst()
    }
    for (let count = 0; count < writerCount; count += 1) writers.push(write(app, model, onAnswer))
  })
  await setTimeout(Math.random() * longestWriteMs)
  await app.stop('SIGKILL')
  await Promise.all(writers)
}

/** Makes claims and changes each of them, until nobody answers any more. */
async function write(app: RunningApp, model: ClaimInput, onAnswer: (claim: Claim) => void) {
  try {
    for (;;) {
      const input = { ...model, id: uuidv7() }
      const made = await putClaim(app, input)
      onAnswer(made)
      const fields = { ...input.fields, statement: 'changed' }
      onAnswer(await putClaim(app, { ...input, fields, expectedVersion: made.version }))
    }
  } catch (error) {
    // What fetch says where the connection broke. Any answer of the server but "done" is a fault.
    if (!(error instanceof TypeError)) throw error
  }
}

/** As it was acknowledged, or with the one change that the server was killed over before it could answer. */
async function expectKept(app: RunningApp, acknowledged: ReadonlyMap<string, Claim>) {
  const stored = new Map((await storedClaims(app)).map((claim) => [claim.id, claim]))
  for (const claim of acknowledged.values()) {
    const kept = stored.get(claim.id)
    const isChanged = kept?.version === claim.version + 1 && kept.statement === 'changed'
    if (!isChanged) expect(kept).toEqual(claim)
  }
}
