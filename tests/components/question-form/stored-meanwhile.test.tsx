import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { StoredMeanwhile } from '@/components/question-form/stored-meanwhile'
import { buildQuestion } from '@/tests/support/build-material'

it('says what going on leaves out, in the words that were typed, and what became of it', () => {
  const position = { id: 'gone', label: 'Reworded', definition: 'Typed at length' }
  const html = renderToStaticMarkup(
    <StoredMeanwhile
      stored={buildQuestion()}
      gone={[
        { position, mergedInto: 'Yes' },
        { position: { ...position, id: 'too', label: 'Other' }, mergedInto: null },
      ]}
      onKeep={() => {}}
    />,
  )
  const words = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
  expect(words).toContain('leaves out what is not in use any more')
  expect(words).toContain('Reworded Typed at length Merged into “Yes”')
  expect(words).toContain('Other Typed at length Archived or removed')
})
