'use client'
import { Copy } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import { withOrigin } from './with-origin'

/** Copies a text in Markdown whose links begin at this server. */
export function CopyMarkdown({ text }: { text: string }) {
  const { show } = useToast()

  async function copy() {
    try {
      await navigator.clipboard.writeText(withOrigin(text, window.location.origin))
      show({ message: 'Copied as Markdown' })
    } catch {
      show({ message: 'The browser does not allow copying here: print the page instead.' })
    }
  }

  return (
    <Button size="s" icon={<Copy size={15} aria-hidden />} onClick={copy} data-print="no">
      Copy as Markdown
    </Button>
  )
}
