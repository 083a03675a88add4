import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { holdPort } from '@/lib/command/start/hold-port.js'
import { freePort } from '@/tests/support/free-port'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function hold(port: number) {
  const held = await holdPort(port)
  servers.push(held.server)
  return held
}

async function listenOn(host: string, port: number) {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
}

it('lets an early request wait for what answers it', async () => {
  const port = await freePort()
  const { answerWith } = await hold(port)
  const early = fetch(`http://localhost:${port}`)
  answerWith((_request, response) => response.end('the page'))
  expect(await (await early).text()).toBe('the page')
})

it('listens on 127.0.0.1 alone', async () => {
  const { server } = await hold(await freePort())
  expect(server.address()).toMatchObject({ address: '127.0.0.1' })
})

it.each(['127.0.0.1', '::1', '0.0.0.0'])(
  'says that the port is taken by a server on %s',
  async (host) => {
    const port = await freePort()
    await listenOn(host, port)
    await expect(hold(port)).rejects.toThrow(`Port ${port} is taken: stop what uses it`)
  },
)
