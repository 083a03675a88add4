import { hostname } from 'node:os'
import path from 'node:path'
import { CannotGoOn } from './cannot-go-on.js'
import { projectRoot } from './project-root.js'

/** The part of lib/env.ts that is needed before anything is installed. */
export function readSettings(/** @type {Record<string, string | undefined>} */ env = process.env) {
  refuseOtherHosts(env)
  return {
    port: readPort(env.PORT?.trim() || '3000'),
    dataFolder: path.resolve(projectRoot, env.COUNTERPOINT_DATA?.trim() || 'data'),
  }
}

/** @param {string} text */
function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535)
    throw new CannotGoOn(`PORT is a number from 1 to 65535, not "${text}".`)
  return port
}

const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]']

/**
 * Some shells and systems keep the name of the machine in HOST: nobody asked for anything with it.
 * @param {string} host
 */
function isSetByShell(host) {
  const machine = hostname().toLowerCase()
  return host === machine || host === machine.split('.', 1)[0]
}

/** @param {Record<string, string | undefined>} env */
function refuseOtherHosts(env) {
  for (const name of ['HOST', 'COUNTERPOINT_HOST']) {
    const host = env[name]?.trim().toLowerCase() || '127.0.0.1'
    if (loopback.includes(host) || (name === 'HOST' && isSetByShell(host))) continue
    throw new CannotGoOn(
      `${name} is "${host}", but without accounts Counterpoint serves this machine alone: leave ${name} out.`,
    )
  }
}
