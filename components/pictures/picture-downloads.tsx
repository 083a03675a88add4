'use client'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { pngOf } from './png-of'

type PictureDownloadsProps = {
  /** What the picture is, to tell its buttons from those of others. */
  name: string
  /** The address of the SVG file. */
  href: string
  /** Without its ending. */
  fileName: string
}

/** The picture as a file: as it is drawn, or as pixels for programs that want them. */
export function PictureDownloads({ name, href, fileName }: PictureDownloadsProps) {
  const [isBusy, setIsBusy] = useState(false)
  const { show } = useToast()

  const savePng = async () => {
    setIsBusy(true)
    const png = await pngOf(href)
    setIsBusy(false)
    if (png) saveAs(png, `${fileName}.png`)
    else show({ message: 'The PNG could not be made. The SVG holds the same.', urgent: true })
  }

  return (
    <>
      <a className={buttonClass({ size: 's' })} href={href} download={`${fileName}.svg`}>
        <Download size={16} aria-hidden />
        <span>
          SVG
          <Of name={name} />
        </span>
      </a>
      <Button size="s" busy={isBusy} icon={<Download size={16} aria-hidden />} onClick={savePng}>
        <span>
          PNG
          <Of name={name} />
        </span>
      </Button>
    </>
  )
}

function Of({ name }: { name: string }) {
  return <VisuallyHidden>{` of ${name}`}</VisuallyHidden>
}

function saveAs(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
