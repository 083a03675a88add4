import { type BriefExport, checkLines } from '@/lib/exchange/brief/brief-export'
import { briefHtml } from '@/lib/exchange/brief/brief-html'
import { escapeHtml } from '@/lib/text/escape-html'

/**
 * The brief as one HTML file that needs nothing else: no script, no font, no picture, and a policy that would refuse
 * them. It prints on white with the addresses of its sources.
 */
export function briefHtmlFile(given: BriefExport): string {
  const { brief, find, projectTitle, address } = given
  const [checked = '', ...problems] = checkLines(given)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="author" content="${escapeHtml(brief.createdBy)}">
<title>${escapeHtml(brief.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeHtml(brief.title)}</h1>
<p class="from">From the project <a href="${escapeHtml(address)}"><bdi>${escapeHtml(projectTitle)}</bdi></a>, made by <bdi>${escapeHtml(brief.createdBy)}</bdi> on ${brief.createdAt.slice(0, 10)}, last changed on ${brief.updatedAt.slice(0, 10)}.</p>
${briefHtml(brief.content, find)}
<h2>Quotes</h2>
<p>${escapeHtml(checked)}</p>
${problems.length === 0 ? '' : `<ul>${problems.map((line) => `<li dir="auto">${escapeHtml(line)}</li>`).join('')}</ul>`}
</main>
</body>
</html>
`
}

const style = `
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.5 Georgia, "Noto Serif", "Noto Serif CJK KR", serif; margin: 2rem 1.25rem; }
main { margin: 0 auto; max-width: 40rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6, table, figcaption, .from { font-family: "Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK KR", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { border-top: 1px solid #8888; font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: 1rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.from, figcaption { font-size: .85rem; }
figure { margin: 1rem 0; }
blockquote { border-inline-start: 3px solid #888; margin: 0; padding-inline-start: 1rem; white-space: pre-wrap; }
blockquote p { margin: 0 0 .4rem; }
figcaption { margin-top: .25rem; }
[data-notice] { background: #ffe1d2; color: #7a2f00; padding: 0 .2em; }
[data-table] { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
th, td { border: 1px solid #8888; padding: .3rem .5rem; text-align: start; vertical-align: top; }
th p, td p { margin: 0; }
li > p { margin: .2rem 0; }
pre { white-space: pre-wrap; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; margin: 0; }
  main { max-width: none; }
  h2, h3 { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  [data-table] { overflow: visible; }
  a { color: inherit; }
}
`
