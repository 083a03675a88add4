import type { MeaningWords } from '@/lib/anchoring/meaning/meaning-words'

/**
 * Negations and the commonest hedges of languages of which there is no fuller list. Which words negate a sentence: the
 * World Atlas of Language Structures (Dryer, chapters 112 and 143) and Miestamo (Standard Negation, 2005), with the
 * negative pronouns of Haspelmath (Indefinite Pronouns, 1997). Turkish and Czech negate verbs by a syllable as well: the
 * Czech one is found as a beginning, the Turkish one is not found.
 */
export const furtherLanguages: readonly MeaningWords[] = [
  {
    language: 'it',
    functionWords: `il | gli | di | del | della | dei | delle | che | è | e | una | per | con | da | dal | nel | nella | sono |
      si | anche | ha`,
    negations: `non | mai | nessuno / nessuna / nessun | niente | nulla | né | senza | neanche / nemmeno / neppure | impossibile`,
    hedges: `può / possono | potrebbe / potrebbero | deve / devono | dovrebbe / dovrebbero | forse | probabile / probabilmente |
      improbabile | possibile / possibilmente | sembra / sembrano | presunto / presunta | sarebbe / sarebbero |
      avrebbe / avrebbero | certamente | sicuramente | sempre | quasi`,
    onlyHere: 'non | mai | deve | quasi | nulla | sempre',
    hasDecimalComma: true,
  },
  {
    language: 'pt',
    functionWords: `o | os | as | do | da | dos | das | que | e | em | um | uma | para | com | no | na | não | se | por | mais | foi | são`,
    negations: `não | nunca | jamais | nem | ninguém | nenhum / nenhuma | nada | sem | tampouco | impossível`,
    hedges: `pode / podem | poderia / poderiam | deve / devem | deveria / deveriam | talvez | provável / provavelmente | improvável |
      possível / possivelmente | parece / parecem | suposto / supostamente | seria / seriam | teria / teriam | certamente |
      sempre | quase`,
    onlyHere: 'nada | sem | nem | deve | sempre | parece | jamais',
    hasDecimalComma: true,
  },
  {
    language: 'nl',
    functionWords: `de | het | een | van | en | dat | niet | zijn | voor | met | op | te | werd | wordt | ook | aan | door | naar | om`,
    negations: `niet | geen | nooit | niemand | niets / niks | nergens | zonder | noch | geenszins | onmogelijk`,
    hedges: `kan / kunnen | kon / konden | zou / zouden | moet / moeten | mag / mogen | misschien | wellicht | waarschijnlijk |
      onwaarschijnlijk | mogelijk | vermoedelijk | blijkbaar | schijnbaar | vermeend / vermeende | zeker | zal / zullen | altijd | bijna`,
    onlyHere: 'noch | kan | kon | moet | mag',
    negatingPrefixes: 'on',
    hasDecimalComma: true,
  },
  {
    language: 'sv',
    functionWords:
      'och | att | det | som | en | ett | för | av | till | är | med | på | den | har | inte | om | var',
    negations:
      'inte / icke / ej | ingen / inget / inga | aldrig | ingenting | ingenstans | utan | varken | omöjligt',
    hedges: `kan | kunde | skulle | måste | bör | kanske / kanhända | troligen / troligtvis | sannolikt / sannolik | osannolikt |
      möjligt / möjligen | verkar | påstås | säkert | ska / skall | alltid | nästan`,
    onlyHere: 'ej | kan | bör',
    negatingPrefixes: 'o',
    hasDecimalComma: true,
  },
  {
    language: 'pl',
    functionWords:
      'i | w | na | z | się | że | do | jest | to | jak | o | po | są | od | przez | dla | oraz | który | która',
    negations: `nie | nigdy | bez | ani | nikt / nikogo / nikomu | nic / niczego | żaden / żadna / żadne / żadnego / żadnej / żadnych |
      brak / braku | niemożliwe`,
    hedges: `może / mogą | mógłby / mogłaby / mogłoby / mogliby | musi / muszą | powinien / powinna / powinno / powinni | chyba |
      prawdopodobnie / prawdopodobne | możliwe / możliwy | przypuszczalnie | rzekomo / rzekomy | podobno | wydaje | na pewno |
      zapewne | zawsze | prawie`,
    onlyHere: 'bez | nic | chyba',
    negatingPrefixes: 'nie bez anty',
    hasDecimalComma: true,
  },
  {
    language: 'cs',
    functionWords:
      'a | v | na | se | je | že | s | z | do | o | to | by | pro | jako | byl | byla | který | která | jsou',
    negations: `ne | není / nejsou / nebyl / nebyla / nebylo / nebyli / nebude / nebudou / nemá / nemají / nemůže / nemohou | nikdy |
      nikdo / nikoho | nic / ničeho | žádný / žádná / žádné / žádného | bez | ani | nelze`,
    hedges:
      'může / mohou | musí | možná | asi | pravděpodobně / pravděpodobné | snad | údajně / údajný | zřejmě | jistě | vždy | téměř',
    onlyHere: 'ne | bez | nic | asi',
    negatingPrefixes: 'ne',
    hasDecimalComma: true,
  },
  {
    language: 'tr',
    functionWords:
      've | bir | bu | için | ile | da | de | olarak | çok | daha | olan | gibi | kadar | sonra',
    negations:
      'değil / değildir / değildi | yok / yoktur / yoktu | hiç / hiçbir | asla | hayır | ne | olmadan | imkansız',
    hedges:
      'belki | muhtemelen / muhtemel | olası / olasılıkla | mümkün | galiba | sanırım | sözde | kesinlikle | her zaman | gerek',
    onlyHere: 'ne',
    hasDecimalComma: true,
  },
  {
    language: 'id',
    functionWords:
      'yang | dan | di | itu | dengan | untuk | pada | ini | dari | dalam | akan | adalah | ke | oleh',
    negations: 'tidak / tak | bukan | belum | tanpa | jangan | tiada | mustahil',
    hedges:
      'mungkin | barangkali | dapat / bisa | harus | kemungkinan | diduga | tampaknya | pasti | selalu | hampir | konon',
    hasDecimalComma: true,
  },
  {
    language: 'vi',
    functionWords:
      'và | của | là | có | được | các | những | trong | cho | với | một | này | đã | người',
    negations: 'không | chưa | chẳng | chả | đừng | không thể | vô | phi',
    hedges: 'có thể | có lẽ | chắc | hình như | dường như | phải | nên | sẽ | luôn',
    onlyHere: 'vô | phi',
    hasDecimalComma: true,
  },
  {
    language: 'hi',
    functionWords: 'के | का | की | में | है | और | को | से | पर | यह | ने | हैं | था | थी',
    negations: 'नहीं | न | ना | मत | बिना | कभी नहीं | कोई नहीं | असंभव',
    hedges:
      'शायद | सकता / सकते / सकती | संभव / संभवतः | संभावना | चाहिए | कथित | लगता | लगभग | हमेशा | अगर / यदि',
  },
]
