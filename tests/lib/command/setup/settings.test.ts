import { hostname } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from '@/lib/command/setup/settings.js'

it('serves port 3000 from data/ of the project where nothing is set, and where what is set is empty', () => {
  const usual = { port: 3000, dataFolder: path.resolve('data') }
  expect(readSettings({})).toEqual(usual)
  expect(readSettings({ PORT: '', COUNTERPOINT_DATA: ' ', HOST: '' })).toEqual(usual)
})

it('takes another port and folder', () => {
  expect(readSettings({ PORT: '3100', COUNTERPOINT_DATA: '/srv/data' })).toEqual({
    port: 3100,
    dataFolder: '/srv/data',
  })
})

it.each(['0', '65536', '-1', '80a', '1e3', '999999'])('refuses the port %s', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(`PORT is a number from 1 to 65535, not "${PORT}".`)
})

it.each(['127.0.0.1', 'localhost', 'LOCALHOST', '::1'])('%s is this machine', (HOST) => {
  expect(readSettings({ HOST }).port).toBe(3000)
})

it('takes the name of the machine in HOST for what some shells keep there', () => {
  expect(readSettings({ HOST: hostname() }).port).toBe(3000)
  expect(() => readSettings({ COUNTERPOINT_HOST: hostname() })).toThrow('leave COUNTERPOINT_HOST')
})

it.each([
  ['HOST', '0.0.0.0'],
  ['HOST', '::'],
  ['COUNTERPOINT_HOST', '192.168.1.5'],
  ['COUNTERPOINT_HOST', 'example.org'],
])('refuses to serve others: %s=%s', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    `${name} is "${value}", but without accounts Counterpoint serves this machine alone: leave ${name} out.`,
  )
})
