import type { Citation } from '@/lib/briefs/brief-nodes'
import {
  type CitationState,
  type CitedClaim,
  citationState,
  stateNotices,
} from '@/lib/exchange/brief/cited-claim'
import { escapeHtml } from '@/lib/text/escape-html'

/*
 * Citations as HTML, for the page, the editor and the file alike. The words are the claim's as it is now; everything
 * is escaped.
 */

/** What is inside of a quotation's figure: the quote, where it is from, and what is wrong with it. */
export function quotedClaimHtml(citation: Citation, cited: CitedClaim | null): string {
  const state = citationState(citation, cited)
  if (cited === null) return `<p data-notice>C-${citation.claim}. ${stateNotices[state]}.</p>`
  const cite = cited.url === null ? '' : ` cite="${escapeHtml(cited.url)}"`
  return [
    `<blockquote lang="${escapeHtml(cited.language)}"${cite}>${quotesHtml(cited)}</blockquote>`,
    `<figcaption>— ${sourceHtml(cited)}${noticeHtml(state)}</figcaption>`,
  ].join('')
}

/** A reference within a line, with a notice where something is wrong with it. */
export function mentionedClaimHtml(
  citation: Citation,
  cited: CitedClaim | null,
  withSource: boolean,
): string {
  const notice = noticeHtml(citationState(citation, cited))
  if (cited === null) return `C-${citation.claim}${notice}`
  const words = withSource ? mentionWords(cited) : `C-${cited.number}`
  return `<a href="${escapeHtml(cited.href)}">${escapeHtml(words)}</a>${notice}`
}

/** "IISS 2023, ¶ 7, C-65" */
export function mentionWords({ source, locator, number }: CitedClaim): string {
  return [source, locator, `C-${number}`].filter((part) => part !== '').join(', ')
}

function quotesHtml({ quotes }: CitedClaim): string {
  const paragraphs = quotes.map((quote) =>
    quote
      .split('\n\n')
      .map((text) => `<p dir="auto">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`)
      .join(''),
  )
  return paragraphs.join('<p data-gap>[…]</p>')
}

function sourceHtml({ title, facts, number, href }: CitedClaim): string {
  return [
    `<cite dir="auto">${escapeHtml(title)}</cite>`,
    ...facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`),
    `<a href="${escapeHtml(href)}">C-${number}</a>`,
  ].join(', ')
}

function noticeHtml(state: CitationState): string {
  return state === 'current' ? '' : ` <strong data-notice>[${stateNotices[state]}]</strong>`
}
