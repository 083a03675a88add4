import { scopeLabels } from '@/components/pair/scope-words'
import type { DisagreementMap } from '@/lib/comparison/disagreement-map'
import { MapDrawing } from './map-drawing'
import { type MapLinks, mapLayout } from './map-layout'
import type { Picture } from './picture'
import { findingsInWords, mapTitles } from './picture-words'

/** Documents joined by how many of their claims oppose each other. */
export function mapPicture(map: DisagreementMap, links: MapLinks): Picture {
  const picture = mapLayout(map, links)
  return {
    id: 'map',
    title: mapTitles[map.scope],
    made: madeOf(map),
    width: picture.width,
    height: picture.height,
    draw: (look) => <MapDrawing picture={picture} look={look} />,
    heads: null,
  }
}

function madeOf({ scope, totals, documents }: DisagreementMap): string {
  return [
    `A line joins documents with claims on positions that exclude each other (“${scopeLabels[scope]}”): ${findingsInWords(totals)}.`,
    'The more of them somebody judged a contradiction, the thicker the line.',
    documents.length > 2 ? 'Documents clockwise by date.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
