'use server'
import { summariseFile } from '@/components/exchange/summarise-file'
import { action } from '@/lib/boundary/action'
import { projectFileTextSchema, requireReadableFile } from '@/lib/boundary/project-file-text'

/** Stores nothing. */
export const verifyFileAction = action(projectFileTextSchema, async ({ text }) =>
  summariseFile(requireReadableFile(text)),
)
