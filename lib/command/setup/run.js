import { spawn } from 'node:child_process'
import { CannotGoOn } from './cannot-go-on.js'
import { endWithParent } from './end-with-parent.js'
import { projectRoot } from './project-root.js'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Programs start programs: each gets a process group of its own where there are any, to be ended as a whole. */
const hasGroups = process.platform !== 'win32'

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] Beside what this process has.
 * @property {boolean} [shown] Whether its output is shown as it comes. A terminal it writes to itself, and redraws its last lines.
 */

/**
 * Runs a JavaScript program of a package or of ours; answers with its exit code and its output, which is empty where a terminal
 * had it.
 * @param {string[]} command The program and its arguments.
 * @param {RunOptions} [options]
 */
export const run = (command, options) => runProgram(process.execPath, command, options)

/**
 * The same for any program.
 * @param {string} program
 * @param {string[]} words
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProgram(program, words, { env = {}, shown = false } = {}) {
  const inTerminal = shown && process.stdout.isTTY
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: projectRoot,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: inTerminal ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: hasGroups,
    })
    running.add(child)
    let output = ''
    for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
      child[name]?.setEncoding('utf8').on('data', (text) => {
        output += text
        if (shown) process[name].write(text)
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * The same for a step that must succeed; answers with its output.
 * @param {string} failure One sentence.
 * @param {string[]} command
 * @param {RunOptions} [options]
 */
export async function runOrStop(failure, command, options) {
  const { code, output } = await run(command, options)
  if (code !== 0) throw new CannotGoOn(failure, output)
  return output
}

/** @param {NodeJS.Signals} signal */
function stopPrograms(signal) {
  for (const child of running) endGroup(child, signal)
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup({ pid }, signal) {
  if (pid === undefined) return
  try {
    process.kill(hasGroups ? -pid : pid, signal)
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (!isGone) throw error
  }
}

/** Ctrl-C, or being told to stop, also ends what was started. Answers with a way to leave the signals to others. */
export function stopOnSignals() {
  endWithParent()
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
  const handlers = Object.entries(codes).map(([signal, code]) => {
    const stop = () => {
      stopPrograms('SIGTERM')
      process.exit(code)
    }
    process.once(signal, stop)
    return { signal, stop }
  })
  return () => {
    for (const { signal, stop } of handlers) process.off(signal, stop)
  }
}
