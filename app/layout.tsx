import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { AnnotatorProvider } from '@/components/annotator/annotator-context'
import { NavigationProgress } from '@/components/shell/navigation-progress'
import { RefreshProvider } from '@/components/shell/refresh-context'
import { SkipLink } from '@/components/shell/skip-link'
import { ToastProvider } from '@/components/ui/toast'
import { readView } from '@/lib/boundary/page-reads'

/** Every page carries the nonce of its own answer (proxy.ts), so none can be made in advance. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Counterpoint', template: '%s · Counterpoint' },
  description: 'Shows where sources disagree.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#161616' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { annotator } = await readView()
  return (
    <html lang="en">
      <body>
        <SkipLink />
        <NavigationProgress />
        <RefreshProvider>
          <AnnotatorProvider name={annotator}>
            <ToastProvider>{children}</ToastProvider>
          </AnnotatorProvider>
        </RefreshProvider>
      </body>
    </html>
  )
}
