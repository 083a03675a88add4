import { refused } from '@/components/asking/ask'
import { sourcePreviewsPath } from '@/lib/addresses'
import type { Answer } from '@/lib/errors'
import type { AskPreview, Origin } from './incoming'
import { answerIn, createPreviewStream } from './preview-stream'

/**
 * Sends a source to be read, and hands on how far that is. By XMLHttpRequest: nothing else in a browser says how much
 * of a file was sent.
 */
export const askPreview: AskPreview = async (project, origin, { signal, onProgress }) => {
  const unreadable = await troubleOf(origin)
  if (unreadable) return refused(unreadable)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const stream = createPreviewStream((progress) => onProgress({ is: 'reading', progress }))
    request.upload.onprogress = ({ loaded, total }) => {
      if (loaded < total) onProgress({ is: 'sending', share: loaded / total })
    }
    request.upload.onload = () => onProgress({ is: 'reading', progress: null })
    request.onprogress = () => stream.take(request.responseText)
    request.onload = () => resolve(answerIn(request.responseText, request.status) ?? noAnswer)
    request.onerror = () => resolve(noAnswer)
    request.onabort = () => resolve(noAnswer)
    signal.addEventListener('abort', () => request.abort())
    request.open('POST', sourcePreviewsPath(project))
    send(request, origin)
  })
}

const noAnswer: Answer<never> = {
  ok: false,
  kind: 'bug',
  status: 0,
  message: 'The server did not answer. Nothing is lost: try again in a moment.',
}

function send(request: XMLHttpRequest, origin: Origin) {
  if (origin.kind === 'file') {
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Counterpoint-File-Name', encodeURIComponent(origin.file.name))
    return request.send(origin.file)
  }
  const { kind, ...content } = origin
  request.setRequestHeader('Content-Type', 'application/json')
  request.send(JSON.stringify(content))
}

/** A file can be gone, locked or a folder by the time it is read; the request would only say that it failed. */
async function troubleOf(origin: Origin): Promise<string | null> {
  if (origin.kind !== 'file') return null
  try {
    await origin.file.slice(0, 1).arrayBuffer()
    return null
  } catch {
    return 'It cannot be opened: it was moved or changed since it was chosen, or is a folder. Choose it again.'
  }
}
