import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { publicWeb, type Reach } from '@/lib/fetching/reach'

export type WebServer = { origin: string; asked: string[]; close: () => Promise<void> }

type Certificate = { key: string; cert: string }

/** A web server on this machine that notes what it is asked for. */
export async function startWebServer(
  answer: RequestListener,
  certificate?: Certificate,
): Promise<WebServer> {
  const asked: string[] = []
  const listener: RequestListener = (request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  }
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    origin: `${certificate ? 'https' : 'http'}://site.example.org:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** As far as the web, where every name but `home.example.org` leads to the web server of a test. */
export const reachOfTest: Reach = {
  ...publicWeb,
  resolve: async (host) => [
    host === 'home.example.org'
      ? { address: '127.0.0.2', family: 4 }
      : { address: '127.0.0.1', family: 4 },
  ],
  allowsAddress: (address) => address === '127.0.0.1' || publicWeb.allowsAddress(address),
  allowsPort: () => true,
}
