import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { accuracyCases, measureAccuracy } from '@/tests/bench/anchoring/accuracy'
import { fullSize, quickSize } from '@/tests/bench/anchoring/bench-size'
import {
  describeAccuracy,
  describeCommon,
  describeGrowth,
  describeLosses,
  describeSingles,
  describeSpeed,
  describeTargets,
} from '@/tests/bench/anchoring/describe-tables'
import { measureMemory } from '@/tests/bench/anchoring/memory-per-character'
import {
  measureCommonWords,
  measureGrowth,
  measureSingleClaims,
  measureSpeed,
} from '@/tests/bench/anchoring/speed'
import { type Measured, rounded, targetsOf } from '@/tests/bench/anchoring/targets'
import { hypothesis, ours } from '@/tests/bench/anchoring/ways'

const reportFile = path.resolve('tests/.output/bench-anchoring.json')
const has = (option: string) => process.argv.includes(option)
const size = has('--quick') ? quickSize : fullSize
const rival = hypothesis.name
const ownNames = ours.map(({ name }) => name)

const peers = ['approx-string-match', 'diff-match-patch']

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  return `${name} ${version}`
}

function say(title: string, table: string): void {
  console.log(`\n${title}\n\n${table}`)
}

function machine(): string {
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}`
}

type Times = Omit<Measured, 'accuracy'>

const noTimes: Times = { speed: [], single: [], common: {}, growth: [], memory: null }

async function measureTimes(): Promise<Times> {
  const speed = measureSpeed(size)
  say('The whole job, prose, heavily edited', describeSpeed(speed, rival))
  const single = measureSingleClaims(size)
  say('A single claim, prose, heavily edited', describeSingles(single, rival))
  const common = measureCommonWords(size)
  say('A claim on what is everywhere', describeCommon(common, rival))
  const growth = measureGrowth(size)
  say('Longer texts, heavily edited', describeGrowth(growth))
  const memory = await measureMemory(size)
  if (memory) {
    const taken = Object.entries(memory.takenByJob)
    const shares = taken.map(([way, bytes]) => `${way} ${rounded(bytes)}`).join(', ')
    console.log(
      `\nBytes a character: kept by a locator ${rounded(memory.keptByLocator)}; taken by a job, garbage included: ${shares}`,
    )
  }
  return { speed, single, common, growth, memory }
}

function introduce(): void {
  console.log(
    `Finding passages again, ${size.name}. ${machine()}; ${peers.map(versionOf).join(', ')}`,
  )
  console.log('hyp: what Hypothesis does with approx-string-match. dmp: diff-match-patch.')
  console.log('Times are processor time, which other work on the machine does not add to.')
  for (const { text, passageCount } of accuracyCases(size)) {
    const length = text.text.length.toLocaleString('en')
    console.log(`${text.name}: ${text.about}; ${length} characters, ${passageCount} passages`)
  }
}

introduce()
const times = has('--without-times') ? noTimes : await measureTimes()
let before = ''
const accuracy = measureAccuracy(size, ({ text, scenario }) => {
  if (before !== text + scenario) console.error(`measuring: ${text}, ${scenario}`)
  before = text + scenario
})
say('Where passages were found', describeAccuracy(accuracy, rival))
if (has('--losses')) say('Loss cases', describeLosses(accuracy, ownNames))

const measured: Measured = { accuracy, ...times }
const targets = targetsOf(measured, ownNames, rival)
say('Targets', describeTargets(targets))
mkdirSync(path.dirname(reportFile), { recursive: true })
const report = { at: new Date().toISOString(), machine: machine(), size, ...measured, targets }
writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`)
console.log(`\n${machine()}; all values in ${path.relative('.', reportFile)}`)
