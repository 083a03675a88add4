/** As in lib/access/request-size.ts. */
const maxRequestBytes = 12 * 1024 * 1024

/** @type {import('next').NextConfig} */
const config = {
  serverExternalPackages: [
    'mammoth',
    'pdfjs-dist',
    '@mozilla/readability',
    '@libsql/client',
    'libsql',
    'pg',
  ],
  poweredByHeader: false,
  devIndicators: false,
  // `npm run check` has looked at the types; looking again would cost every first start ten seconds.
  typescript: { ignoreBuildErrors: true },
  // The title comes with the page for everybody, never after it.
  htmlLimitedBots: /.*/,
  // There are no pictures to scale, and so no address that fetches some.
  images: { unoptimized: true },
  // Browsers ask for this address by themselves while a page that names its icon is still on its way.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  experimental: {
    serverActions: { bodySizeLimit: maxRequestBytes },
    // Past this limit Next cuts a body off without a word: it has to lie above the one that refuses.
    proxyClientMaxBodySize: maxRequestBytes + 1024 * 1024,
  },
}

export default config
