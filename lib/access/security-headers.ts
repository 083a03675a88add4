/** Sent with every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // The pages say nothing of themselves to the sites they link to. "no-referrer" would turn our own Origin to "null".
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=()',
}

type PolicyOptions = {
  /** Unguessable and new for every answer. */
  nonce: string
  /** The development server evaluates code and injects styles; what people run does neither. */
  isDevelopment: boolean
}

/**
 * What a page may load and run: its own files, scripts that carry the nonce and those they load, and nothing of any
 * other host. W3C Content Security Policy Level 3.
 */
export function contentSecurityPolicy({ nonce, isDevelopment }: PolicyOptions): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
