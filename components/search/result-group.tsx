'use client'
import type { ReactNode } from 'react'
import { Section } from '@/components/shell/section'
import { Link } from '@/components/ui/link'
import { claimPath, documentPath, passagePath } from '@/lib/addresses'
import type { SearchGroup, SearchHit } from '@/lib/search/search-answer'
import { ExcerptText } from './excerpt-text'
import { countOf, kindNames, nameOfFound } from './result-words'
import styles from './results.module.css'

type ResultGroupProps = {
  project: string
  group: Pick<SearchGroup, 'kind' | 'total' | 'isMore'>
  hits: readonly SearchHit[]
  /** What can be done with all of them. */
  actions?: ReactNode
  /** The way to those that are not shown. */
  more?: ReactNode
}

/** The results of one kind, those of one document together. */
export function ResultGroup({ project, group, hits, actions, more }: ResultGroupProps) {
  return (
    <Section
      title={
        <>
          {kindNames[group.kind]} <span className={styles.count}>{countOf(group)}</span>
        </>
      }
      actions={actions}
    >
      <ul className={styles.sources}>
        {bySource(hits).map((ofSource) => {
          const [first] = ofSource
          return (
            first && (
              <li key={`${first.document.id} ${first.claim?.id} ${first.ordinal}`}>
                <SourceOf project={project} hit={first} />
                <ul className={styles.hits}>
                  {ofSource.map((hit) => (
                    <li key={`${hit.claim?.id} ${hit.ordinal}`}>
                      <Result project={project} hit={hit} />
                    </li>
                  ))}
                </ul>
              </li>
            )
          )
        })}
      </ul>
      {more}
    </Section>
  )
}

/** Results that follow each other in one document, as they are ordered. */
function bySource(hits: readonly SearchHit[]): SearchHit[][] {
  const sources: SearchHit[][] = []
  for (const hit of hits) {
    const last = sources.at(-1)
    if (last?.[0]?.document.id === hit.document.id) last.push(hit)
    else sources.push([hit])
  }
  return sources
}

function SourceOf({ project, hit: { document } }: { project: string; hit: SearchHit }) {
  return (
    <p className={styles.source}>
      <bdi>{nameOfFound(document)}</bdi>{' '}
      <Link className={styles.title} href={documentPath(project, document.slug)}>
        <bdi>{document.title}</bdi>
      </Link>
    </p>
  )
}

/** One result: the words with those around them. Pressing it opens the place. */
function Result({ project, hit }: { project: string; hit: SearchHit }) {
  const { kind, claim, document, excerpt } = hit
  const isOfSource = kind === 'documents' || kind === 'quotes'
  return (
    <Link className={styles.result} href={addressOf(project, hit)} data-result>
      {claim && <span className={styles.number}>C-{claim.number}</span>}
      <span
        className={isOfSource ? styles.quoted : styles.own}
        dir="auto"
        {...(isOfSource && { lang: document.language })}
      >
        <ExcerptText excerpt={excerpt} />
      </span>
    </Link>
  )
}

function addressOf(project: string, { claim, document, revisionId, matches }: SearchHit): string {
  if (claim) return claimPath(project, document.slug, claim.number)
  const [first] = matches
  return first && revisionId !== null
    ? passagePath(project, document.slug, { revisionId, ...first })
    : documentPath(project, document.slug)
}
