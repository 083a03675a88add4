import type { DisagreementMap } from '@/lib/comparison/disagreement-map'
import type { Document } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { MapDrawing } from './map-drawing'
import type { MapLinks } from './map-edges'
import { mapLayout } from './map-layout'
import type { Picture } from './picture'
import { findingsInWords, lineSentences, mapTitles } from './picture-words'

/** Documents joined by how many of their claims oppose each other. */
export function mapPicture(map: DisagreementMap, links: MapLinks): Picture {
  const picture = mapLayout(map, links)
  return {
    id: 'map',
    title: mapTitles[map.scope],
    made: madeOf(map, map.documents[links.of]),
    width: picture.width,
    height: picture.height,
    draw: (look) => <MapDrawing picture={picture} look={look} />,
    heads: null,
  }
}

function madeOf({ scope, totals, documents }: DisagreementMap, of: Document | undefined): string {
  return [
    `${lineSentences[scope]}: ${findingsInWords(totals)}.`,
    'The more of them somebody judged a contradiction, whole or in part, the thicker its line.',
    of ? `The lines of ${shortDocumentName(of)} stand out.` : '',
    documents.length > 2 ? 'Documents clockwise by date.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
