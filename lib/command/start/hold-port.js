import { createServer } from 'node:http'
import { connect } from 'node:net'
import { CannotGoOn } from '../setup/cannot-go-on.js'

/** This machine alone. */
const host = '127.0.0.1'

/**
 * Takes the port before the long work begins, so that a taken port is said at once and ours cannot be lost. Requests
 * that come early wait until it is known what answers them.
 * @param {number} port
 */
export async function holdPort(port) {
  if (await isAnswering(port, '::1')) throw portTaken(port)
  /** @type {(listener: import('node:http').RequestListener) => void} */
  let answerWith = () => {}
  /** @type {Promise<import('node:http').RequestListener>} */
  const answer = new Promise((resolve) => {
    answerWith = resolve
  })
  const server = createServer(async (request, response) => {
    const listener = await answer
    listener(request, response)
  })
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(whyNot(error, port)))
    server.listen(port, host, () => resolve(null))
  })
  return { server, answerWith }
}

/**
 * Browsers try ::1 first for localhost: who answers there would be taken for us.
 * @param {number} port
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function isAnswering(port, address) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address })
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}

/**
 * @param {Error} error
 * @param {number} port
 */
function whyNot(error, port) {
  const code = 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return portTaken(port)
  if (code !== 'EACCES') return error
  return new CannotGoOn(`Port ${port} is kept for the system: choose one above 1023 with PORT.`)
}

/** @param {number} port */
const portTaken = (port) =>
  new CannotGoOn(
    `Port ${port} is taken: stop what uses it, or choose another one, as in PORT=${port === 65_535 ? 3000 : port + 1} npm start.`,
  )
