import { CannotGoOn } from '../setup/cannot-go-on.js'
import { projectRoot } from '../setup/project-root.js'

/** What is being written or read when the server is told to stop may end; what hangs is cut. */
const graceMs = 2000

/**
 * @typedef {object} Held
 * @property {import('node:http').Server} server
 * @property {(listener: import('node:http').RequestListener) => void} answerWith
 */

/**
 * Answers with the pages until this process is told to stop. Next runs in this process: nothing else has to be ended.
 * @param {Held} held
 * @param {{ port: number, isDevelopment: boolean }} options
 */
export async function servePages({ server, answerWith }, { port, isDevelopment }) {
  const { default: next } = await import('next')
  const app = next({
    dev: isDevelopment,
    dir: projectRoot,
    hostname: 'localhost',
    port,
    httpServer: server,
  })
  await app.prepare()
  const answer = app.getRequestHandler()
  answerWith((request, response) =>
    isReadable(request.url ?? '') ? answer(request, response) : refuseAddress(response),
  )
  return { stop: () => stopServing(server, app) }
}

/**
 * Next answers a path with half a character in it as if the server were broken.
 * @param {string} address
 */
function isReadable(address) {
  try {
    decodeURI(address.split('?', 1).join())
    return true
  } catch {
    return false
  }
}

/** @param {import('node:http').ServerResponse} response */
function refuseAddress(response) {
  const headers = { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' }
  response.writeHead(400, headers).end('There is no such address: it is not UTF-8.\n')
}

/**
 * @param {import('node:http').Server} server
 * @param {{ close: () => Promise<void> }} app
 */
async function stopServing(server, app) {
  setTimeout(() => process.exit(0), graceMs).unref()
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  await app.close()
  process.exit(0)
}

/**
 * Asks for the first page as a browser does, by the address that is printed.
 * @param {string} address
 */
export async function requireAnswer(address) {
  const response = await fetch(address)
  await response.arrayBuffer()
  if (response.ok) return
  throw new CannotGoOn(
    `Counterpoint started, but ${address} answers with the error ${response.status}.`,
  )
}
