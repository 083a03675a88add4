import { Disclosure } from '@/components/ui/disclosure'
import { HueMark } from '@/components/ui/hue-mark'
import { Link } from '@/components/ui/link'
import { claimPath } from '@/lib/addresses'
import type {
  GuidelineExample,
  GuidelinePosition,
  GuidelineQuestion,
  GuidelineTag,
} from '@/lib/comparison/guidelines'
import styles from './guidelines-pane.module.css'

type GuideProps = {
  /** The slug of the project. */
  project: string
  /** Whether the guidelines begin here. */
  isStart: boolean
  isOpen: boolean
}

/** A question: what it asks, and what each of its positions is and excludes. */
export function QuestionGuide({
  project,
  question,
  isStart,
  isOpen,
}: GuideProps & { question: GuidelineQuestion }) {
  return (
    <div
      className={styles.entry}
      data-depth={question.depth}
      {...(isStart && { 'data-start': '' })}
    >
      <Disclosure defaultOpen={isOpen} summary={<span dir="auto">{question.text}</span>}>
        <div className={styles.said}>
          {question.description && <p dir="auto">{question.description}</p>}
          {question.positions.length === 0 && <p>No positions yet.</p>}
          <ul className={styles.positions}>
            {question.positions.map((position, index) => (
              <li key={position.id}>
                <Position project={project} position={position} hue={index} />
              </li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </div>
  )
}

function Position({
  project,
  position,
  hue,
}: {
  project: string
  position: GuidelinePosition
  hue: number
}) {
  return (
    <div className={styles.said}>
      <p className={styles.name}>
        <HueMark index={hue} /> <span dir="auto">{position.label}</span>
      </p>
      {position.definition && <p dir="auto">{position.definition}</p>}
      {position.excludes.length > 0 && (
        <p className={styles.facts}>
          Excludes {position.excludes.map((label) => `“${label}”`).join(', ')}
        </p>
      )}
      <Examples project={project} examples={position.examples} />
    </div>
  )
}

/** A tag of the codebook: what it is for, its old names, and passages that show it. */
export function TagGuide({ project, tag, isStart, isOpen }: GuideProps & { tag: GuidelineTag }) {
  const isSilent = tag.description === '' && tag.aliases.length + tag.examples.length === 0
  return (
    <div className={styles.entry} data-depth={tag.depth} {...(isStart && { 'data-start': '' })}>
      <Disclosure defaultOpen={isOpen} summary={<span dir="auto">{tag.name}</span>}>
        <div className={styles.said}>
          {tag.description && <p dir="auto">{tag.description}</p>}
          {tag.aliases.length > 0 && (
            <p className={styles.facts}>
              Also {tag.aliases.map((alias) => `“${alias}”`).join(', ')}
            </p>
          )}
          <Examples project={project} examples={tag.examples} />
          {isSilent && <p className={styles.facts}>Nothing is written about it yet.</p>}
        </div>
      </Disclosure>
    </div>
  )
}

const headings = { include: 'For example', exclude: 'But not' }

function Examples({
  project,
  examples,
}: {
  project: string
  examples: readonly GuidelineExample[]
}) {
  return (['include', 'exclude'] as const).map((kind) => {
    const ofKind = examples.filter((example) => example.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <div key={kind} className={styles.examples}>
        <p className={styles.facts}>{headings[kind]}</p>
        <ul>
          {ofKind.map(({ claim, note }) => (
            <li key={claim.number} className={styles.example}>
              <q dir="auto">{claim.quote}</q>{' '}
              <Link href={claimPath(project, claim.document.slug, claim.number)}>
                C-{claim.number}, <bdi>{claim.document.title}</bdi>
              </Link>
              {note && <p dir="auto">{note}</p>}
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
