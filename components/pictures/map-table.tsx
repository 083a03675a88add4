import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { documentPath } from '@/lib/addresses'
import { type DisagreementMap, pairFindings } from '@/lib/comparison/disagreement-map'
import type { Document } from '@/lib/documents/document'
import { documentNames } from './document-names'
import { type PictureSearch, picturesHref } from './picture-search'
import { PictureTable } from './picture-table'
import { findingWords } from './picture-words'

type MapTableProps = { project: string; map: DisagreementMap; search: PictureSearch }

/** The map in words: one row for each line. */
export function MapTable({ project, map, search }: MapTableProps) {
  const nameOf = documentNames(map.documents)
  return (
    <PictureTable caption="Pairs by document">
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Document</th>
          {pairFindings.map((finding) => (
            <th key={finding} scope="col">
              {findingWords[finding]}
            </th>
          ))}
          <th scope="col">Together</th>
        </tr>
      </thead>
      <tbody>
        {map.edges.map(({ places, counts, count }) => {
          const [a, b] = places.map((place) => map.documents[place])
          if (!a || !b) return null
          return (
            <tr key={places.join(' ')}>
              <th scope="row">
                <DocumentLink project={project} document={a} name={nameOf(a)} />
              </th>
              <td>
                {a === b ? (
                  'itself'
                ) : (
                  <DocumentLink project={project} document={b} name={nameOf(b)} />
                )}
              </td>
              {pairFindings.map((finding) => (
                <td key={finding}>{counts[finding]}</td>
              ))}
              <td>
                <Link href={picturesHref(project, { ...search, between: [a.slug, b.slug] }, 'map')}>
                  {counted(count, 'pair')}
                </Link>
              </td>
            </tr>
          )
        })}
      </tbody>
    </PictureTable>
  )
}

type DocumentLinkProps = { project: string; document: Document; name: string }

function DocumentLink({ project, document, name }: DocumentLinkProps) {
  return (
    <Link href={documentPath(project, document.slug)} title={document.title}>
      {name}
    </Link>
  )
}
