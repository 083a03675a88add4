import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectPath, sourcePreviewsPath } from '@/lib/addresses'
import { openApp } from '@/tests/browser/support/open-app'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const megabyte = 1024 * 1024

const paragraphs = (bytes: number) => new Uint8Array(bytes).fill(97)

let app: RunningApp

beforeAll(async () => {
  app = (await openApp()).app
  await pageTimes(3)
})

type Sent = { name: string; body: Uint8Array | (() => Uint8Array)[]; length?: number }
type Told = { status: number; message: string }

/** What is wrong with a file, as whoever sent it is told in the end. */
async function send({ name, body, length }: Sent): Promise<Told> {
  const asked = open(name, length)
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    asked.on('response', resolve).on('error', reject)
  })
  if (Array.isArray(body)) await write(asked, body)
  else asked.end(body)
  const response = await answered
  const text = (await response.setEncoding('utf8').toArray()).join('')
  const last = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')
  return { status: response.statusCode ?? 0, message: last.message ?? 'It was read.' }
}

function open(name: string, length?: number): ClientRequest {
  const headers = {
    'Counterpoint-File-Name': encodeURIComponent(name),
    ...(length !== undefined && { 'Content-Length': length }),
  }
  const address = `${app.address}${sourcePreviewsPath(workedProject)}`
  return request(address, { method: 'POST', headers, agent: false })
}

async function write(asked: ClientRequest, parts: (() => Uint8Array)[]): Promise<void> {
  for (const part of parts) {
    if (!asked.write(part())) await new Promise((resolve) => asked.once('drain', resolve))
  }
  asked.end()
}

/** How long the overview of the project takes, in milliseconds, so many times in a row. */
async function pageTimes(count: number): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const start = performance.now()
    const response = await fetch(`${app.address}${projectPath(workedProject)}`)
    await response.arrayBuffer()
    expect(response.status).toBe(200)
    times.push(performance.now() - start)
  }
  return times
}

const middleOf = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Files that are small and unpack to far more than is read. Packed before anything is asked, which takes seconds. */
const wordBomb = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': paragraphs(300 * megabyte),
})

const bookBomb = zipSync({
  mimetype: [strToU8('application/epub+zip'), { level: 0 }],
  'META-INF/container.xml': paragraphs(300 * megabyte),
})

const cells = (rows: number) =>
  strToU8(`<html><table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(rows)}</table></html>`)

const tooLarge = 'This file has 100 MB. Up to 50 MB can be loaded.'
const parts = Array.from({ length: 100 }, () => () => paragraphs(megabyte))

describe('a file that is made to do harm', () => {
  it.each<[string, () => Sent, number, RegExp]>([
    [
      'of 100 MB that says so',
      () => ({ name: 'a.txt', body: parts, length: 100 * megabyte }),
      413,
      new RegExp(tooLarge),
    ],
    ['of 100 MB that does not', () => ({ name: 'a.txt', body: parts }), 413, /Up to 50 MB/],
    ['a bomb as a Word file', () => ({ name: 'a.docx', body: wordBomb }), 200, /more than 200 MB/],
    ['a bomb as a book', () => ({ name: 'a.epub', body: bookBomb }), 200, /more than 200 MB/],
    [
      'a million cells',
      () => ({ name: 'a.html', body: cells(1000) }),
      200,
      /more than can be read/,
    ],
    [
      'nested for ever',
      () => ({ name: 'a.html', body: strToU8('<div>'.repeat(500_000)) }),
      200,
      /nested too deep/,
    ],
    [
      'a PDF that keeps its reader busy',
      () => ({ name: 'a.pdf', body: strToU8(`%PDF-1.7\n${'1 0 obj << '.repeat(20_000)}`) }),
      200,
      /longer than a minute|damaged/,
    ],
  ])(
    'is refused in plain words while pages come as before: %s',
    async (_, sent, status, said) => {
      const file = sent()
      let isDone = false
      const told = send(file).finally(() => {
        isDone = true
      })
      const times: number[] = []
      while (!isDone) times.push(...(await pageTimes(1)))
      expect(await told).toEqual({ status, message: expect.stringMatching(said) })
      // What a person would notice: the machines that test are slow, and do other work too.
      expect(middleOf(times)).toBeLessThan(3000)
      expect(middleOf(await pageTimes(5))).toBeLessThan(3000)
    },
    120_000,
  )

  it('ends the reading when the request is broken off', async () => {
    const asked = open('a.html')
    asked.on('error', () => {})
    asked.end(cells(390))
    await setTimeout(500)
    asked.destroy()
    const file: Sent = { name: 'a.txt', body: strToU8('Words that can be read.') }
    expect(await send(file)).toEqual({ status: 200, message: 'It was read.' })
  })
})
