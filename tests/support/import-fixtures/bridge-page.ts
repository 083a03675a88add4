const paragraphs = [
  'The Alder bridge closed in 1931, not 1932, and the council knew why before anybody else did. Its minutes, which nobody has read since, say that the engineers had measured the piers in March of that year.',
  'They found that the second pier had moved by the breadth of a hand. The mayor asked them to measure again, and they did so in April, in May and, as the river fell, once more in June.',
  'People who lived on the far bank remember it otherwise. In their telling the bridge was open until the winter of 1932, and only the toll had gone up so far that no cart could pay it.',
  'The toll books are no help, because they end in 1929. What is left is a photograph with a gate in it, and a letter in which a farmer complains about that gate, without saying when.',
  'Those who restored the bridge in 2019 left the gate as it was. It is the only part of it that is not locked.',
]

/** A page of a newspaper with what stands around an article: a menu, a newsletter, related articles, a footer. */
export const bridgePage = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Who closed the Alder bridge? | The Alder Courier</title>
<meta property="og:title" content="Who closed the Alder bridge?">
<meta property="og:site_name" content="The Alder Courier">
<meta name="description" content="Ninety years on, two banks of a river remember two years.">
<link rel="canonical" href="https://courier.alder.example/bridge">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"Organization","@id":"#paper","name":"The Alder Courier"},
{"@type":"NewsArticle","headline":"Who closed the Alder bridge?","datePublished":"2021-05-04T08:00:00Z",
"author":[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Person","name":"Ben Okoye"}],"publisher":{"@id":"#paper"}}]}</script>
<style>p { color: red }</style></head>
<body>
<header class="site-header"><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/river">River</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<main><article class="article-body">
<h1>Who closed the Alder bridge?</h1>
<p>${paragraphs[0]}</p>
<p>${paragraphs[1]}</p>
<figure><img src="/gate.jpg" alt="A gate"><figcaption>The gate in a photograph without a date.</figcaption></figure>
<aside class="newsletter promo"><p>Subscribe to our newsletter and never miss a flood.</p></aside>
<h2>The far bank</h2>
<p>${paragraphs[2]}</p>
<p>${paragraphs[3]} <a href="/letters/12">Read the letter.</a></p>
<table><thead><tr><th>Year</th><th>Carts</th></tr></thead><tbody><tr><td>1928</td><td>412</td></tr><tr><td>1929</td><td>98</td></tr></tbody></table>
<p>${paragraphs[4]}</p>
</article>
<section class="related"><h3>Most read</h3><ul><li><a href="/a">Flood warnings</a></li><li><a href="/b">A mill for sale</a></li></ul></section></main>
<footer><p>Copyright The Alder Courier. All rights reserved.</p></footer>
<script>document.write('unseen')</script><img src="https://tracker.example/p.gif" width="1" height="1" alt="tracker">
</body></html>
`
