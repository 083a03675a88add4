import { Disclosure } from '@/components/ui/disclosure'
import styles from './search.module.css'

const ways = [
  { example: 'strictly transactional', what: 'Both words, in any order' },
  { example: '"strictly transactional"', what: 'This phrase, the words one after the other' },
  { example: 'transact*', what: 'Every word that begins so' },
  { example: 'Moscow OR Kremlin', what: 'Either of them' },
  { example: 'sanctions -China', what: 'Without this word; NOT China says the same' },
  {
    example: '(Moscow OR Kremlin) ammunition',
    what: 'Parentheses hold together what belongs together',
  },
] as const

/** What can be searched for, with examples to try. */
export function QueryHelp({ onTry }: { onTry: (query: string) => void }) {
  return (
    <Disclosure summary="What can I search for?">
      <dl className={styles.help}>
        {ways.map(({ example, what }) => (
          <div key={example} className={styles.way}>
            <dt>
              <button type="button" onClick={() => onTry(example)}>
                {example}
              </button>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        Case and accents make no difference: “elite” finds “Élite”. In Korean, Chinese and Japanese
        any part of a word is found. A paragraph, a quote, a statement or a note is found where it
        has all that was asked for.
      </p>
    </Disclosure>
  )
}
