import { maxUploadBytes } from '@/components/asking/max-upload-bytes'

/** The text of a project file, or the sentence that says why it cannot be sent. */
export async function readProjectFile(
  file: File | null,
): Promise<{ text: string } | { refusal: string }> {
  if (!file) return { refusal: 'Choose a file first.' }
  if (file.size > maxUploadBytes) {
    return {
      refusal:
        'The file is larger than 11 MB. In a terminal there is no limit: see the line below.',
    }
  }
  return { text: await file.text() }
}
