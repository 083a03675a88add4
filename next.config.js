/** @type {import('next').NextConfig} */
const config = {
  serverExternalPackages: ['jsdom', '@libsql/client', 'libsql', 'pg'],
  poweredByHeader: false,
  devIndicators: false,
  experimental: { serverActions: { bodySizeLimit: '12mb' }, proxyClientMaxBodySize: '12mb' },
}

export default config
