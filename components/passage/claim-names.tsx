import styles from './claim-names.module.css'

/** A sentence in which no claim's name ("C-12") is broken at the end of a line. */
export function ClaimNames({ children: sentence }: { children: string }) {
  return sentence.split(/(C-\d+)/u).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other names and no state
      <span key={index} className={styles.name}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
