import { expect, it } from 'vitest'
import { whatExportReveals } from '@/components/exchange/what-export-reveals'

it('says what a file shows of what is hidden', () => {
  expect(whatExportReveals([])).toBeNull()
  expect(whatExportReveals(['sources'])).toContain(
    'the whole project in it, who the sources are included',
  )
  expect(whatExportReveals(['readings', 'verdicts', 'sources'])).toContain(
    'what others read in the documents, others’ verdicts and who the sources are included',
  )
})
