/** Sharp on the screens of today, and in print at half the width of a page. */
const pixelsPerPixel = 2
/** What every browser draws on; a larger picture gets fewer pixels. */
const mostPixels = { side: 16_000, area: 100_000_000 }

/** The SVG file at an address as PNG; null where the browser cannot draw it, or the server is not there. */
export async function pngOf(href: string): Promise<Blob | null> {
  const image = new Image()
  image.src = href
  try {
    await image.decode()
  } catch {
    return null
  }
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = scaleFor(width, height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** How many pixels of the file one pixel of the picture gets, so that the file can be drawn. */
export function scaleFor(width: number, height: number): number {
  return Math.min(
    pixelsPerPixel,
    mostPixels.side / Math.max(width, height),
    Math.sqrt(mostPixels.area / (width * height)),
  )
}
