import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { isPostgres, type Transaction } from '@/lib/db/client'
import type { KeyRange } from '@/lib/db/search-keys'
import { sequencesOf } from '@/lib/search/matches-of'
import type { SearchNode } from '@/lib/search/search-query'

/**
 * The entries within a range of keys that have what is asked for, as a table `e` for FROM. It has the columns of
 * "SearchEntry".
 */
export function entriesFound(db: Transaction, node: SearchNode, { from, to }: KeyRange): Sql {
  if (isPostgres(db)) {
    return sql`(
      SELECT "key", "kind", "documentId", "claimId", "revisionId", "ordinal", "start", "text"
      FROM "SearchEntry"
      WHERE "terms" @@ CAST(${postgresQuery(node)} AS tsquery)
        AND "key" BETWEEN CAST(${from} AS BIGINT) AND CAST(${to} AS BIGINT)
    ) AS e`
  }
  // The index is read first, whatever SQLite thinks: it cannot know how often a word occurs.
  return sql`(
    SELECT "SearchTerms".rowid AS "key", "kind", "documentId", "claimId", "revisionId", "ordinal", "start", "text"
    FROM "SearchTerms" CROSS JOIN "SearchEntry" ON "SearchEntry"."key" = "SearchTerms".rowid
    WHERE "SearchTerms" MATCH ${sqliteQuery(node)}
      AND "SearchTerms".rowid BETWEEN CAST(${from} AS BIGINT) AND CAST(${to} AS BIGINT)
  ) AS e`
}

/** Terms hold letters, digits and signs that are no syntax of either engine: nothing that was typed is. */
export function sqliteQuery(node: SearchNode): string {
  switch (node.kind) {
    case 'words': {
      const star = node.isPrefix ? ' *' : ''
      const phrases = sequencesOf(node).map((terms) => `"${terms.join(' ')}"${star}`)
      return `(${phrases.join(' OR ')})`
    }
    case 'any':
      return `(${node.parts.map(sqliteQuery).join(' OR ')})`
    case 'all': {
      const wanted = `(${node.parts.map(sqliteQuery).join(' AND ')})`
      if (node.without.length === 0) return wanted
      return `(${wanted} NOT (${node.without.map(sqliteQuery).join(' OR ')}))`
    }
  }
}

export function postgresQuery(node: SearchNode): string {
  switch (node.kind) {
    case 'words': {
      const star = node.isPrefix ? ':*' : ''
      const phrases = sequencesOf(node).map(
        (terms) => `(${terms.map((term) => `'${term}'`).join(' <-> ')}${star})`,
      )
      return `(${phrases.join(' | ')})`
    }
    case 'any':
      return `(${node.parts.map(postgresQuery).join(' | ')})`
    case 'all':
      return `(${[
        ...node.parts.map(postgresQuery),
        ...node.without.map((part) => `!${postgresQuery(part)}`),
      ].join(' & ')})`
  }
}

/** The terms of an entry as PostgreSQL stores them, each with its places, counted from 1. */
export function termsVector(terms: readonly string[]): string {
  const places = new Map<string, number[]>()
  for (const [index, term] of terms.entries()) {
    const known = places.get(term)
    if (known) known.push(index + 1)
    else places.set(term, [index + 1])
  }
  return Array.from(places, ([term, at]) => `'${term}':${at.join(',')}`).join(' ')
}
