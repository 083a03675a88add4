import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** What stands between a client and a server, and can be cut and mended. */
export type Cable = { url: string; cut(): Promise<void>; mend(): Promise<void> }

/** A cable to the server of a URL, on a port of its own. */
export async function layCable(url: string): Promise<Cable> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let port = 0
  let server: Server | null = null
  const mend = async () => {
    server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname)
      for (const socket of [near, far]) {
        sockets.add(socket)
        socket.on('error', () => undefined)
        socket.on('close', () => {
          near.destroy()
          far.destroy()
        })
      }
      near.pipe(far).pipe(near)
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the cable has no port')
    port = address.port
  }
  const cut = async () => {
    const ended = server && once(server, 'close')
    server?.close()
    for (const socket of sockets) socket.destroy()
    sockets.clear()
    await ended
  }
  await mend()
  const through = new URL(url)
  through.port = String(port)
  return { url: through.href, cut, mend }
}
