import type { MeaningWords } from '@/lib/anchoring/meaning/meaning-words'

/**
 * Negations and words of modality: the Nueva gramática de la lengua española of the Real Academia Española (2009).
 * Verbs that report: the verbos de lengua of the same grammar. Offices: by hand. Months, days and numbers: Unicode CLDR.
 */
export const spanish: MeaningWords = {
  language: 'es',
  functionWords: `el | la | los | las | de | del | y | que | en | un | una | es | por | con | para | se | su | sus | al | lo |
    como | más | pero | son | fue | ha | han | entre | sobre | este | esta | también | según | ser | está`,
  negations: `no | nunca | jamás | nada | nadie | ningún / ninguno / ninguna / ningunos / ningunas | tampoco | ni | sin | apenas |
    imposible | incapaz / incapaces | ausencia | falta / faltan | fracasa / fracasan / fracasó / fracaso |
    niega / niegan / negó / negaron / negar | rechaza / rechazan / rechazó / rechazar / rechazo |
    impide / impiden / impidió / impedir | evita / evitan / evitó / evitar | excepto | salvo | en vez de | en lugar de |
    falso / falsa / falsamente | lejos de`,
  hedges: `puede / pueden | podría / podrían | podía / podían | podrá / podrán | debe / deben | debería / deberían | quizá / quizás |
    tal vez | acaso | probable / probables / probablemente | improbable | probabilidad | posible / posibles / posiblemente |
    posibilidad / posibilidades | a lo mejor | parece / parecen / parecía | aparente / aparentemente | supuesto / supuesta |
    supuestamente | presunto / presunta / presuntamente | sería / serían | habría / habrían | tendría / tendrían |
    afirma / afirman | cree / creen | sugiere / sugieren | estima / estiman | duda / dudan / dudas | dudoso / dudosa |
    incierto / incierta | seguro / segura / seguramente | cierto / cierta / ciertamente | sin duda | evidente / evidentemente |
    claro / claramente | siempre | casi | riesgo | difícil / difícilmente | inevitable / inevitablemente | a menos que | si`,
  weakHedges: `mayoría | algunos / algunas / algún / alguna | muchos / muchas | varios / varias | pocos / pocas |
    todos / todas / todo / toda | cada | a menudo | a veces | generalmente | unos / unas | cerca de | aproximadamente | muy |
    más | menos | al menos | solo / sólo / solamente | incluso | ya | pronto | todavía / aún | mitad | hasta`,
  onlyHere: `no | sin | ni | nada | once | mil | miles | si | mayo | debe | cada | solo | casi | seguro | cree | uno | cuatro | improbable |
    inevitable | claro | falta | salvo | nueve | varios | cierto | un | una | primer | dos | ya | todo | todos`,
  negatingPrefixes: 'in im i des anti',
  numbers: `cero 0 | dos 2 | tres 3 | cuatro 4 | cinco 5 | seis 6 | siete 7 | ocho 8 | nueve 9 | diez 10 | once 11 | doce 12 |
    trece 13 | catorce 14 | quince 15 | dieciséis 16 | diecisiete 17 | dieciocho 18 | diecinueve 19 | veinte 20 |
    veintiuno / veintiún 21 | veintidós 22 | veintitrés 23 | veinticuatro 24 | veinticinco 25 | veintiséis 26 |
    veintisiete 27 | veintiocho 28 | veintinueve 29 | treinta 30 | cuarenta 40 | cincuenta 50 | sesenta 60 | setenta 70 |
    ochenta 80 | noventa 90 | cien / ciento / cientos 100 | doscientos / doscientas 200 | trescientos / trescientas 300 |
    cuatrocientos 400 | quinientos / quinientas 500 | seiscientos 600 | setecientos 700 | ochocientos 800 | novecientos 900 |
    ambos / ambas 2 | doble 2 | triple 3`,
  weakNumbers: 'un / una / uno 1',
  ordinals:
    'tercero / tercera / tercer 3 | cuarto / cuarta 4 | quinto / quinta 5 | sexto / sexta 6 | décimo / décima 10',
  weakOrdinals: 'primero / primera / primer 1 | segundo / segunda 2',
  scales: 'mil / miles 1000 | millón / millones 1000000 | docena / docenas 12',
  numberJoints: 'y',
  units: '% por ciento | $ dólar / dólares | € euro / euros | ₽ rublo / rublos',
  reportingVerbs: `dice / dicen / dijo / dijeron / decía / dicho | afirma / afirman / afirmó / afirmaron / afirmado |
    declara / declaran / declaró / declararon / declarado | anuncia / anunció / anunciaron / anunciado |
    explica / explican / explicó / explicaron / explicado | añade / añaden / añadió / añadieron | asegura / aseguran / aseguró / aseguraron |
    señala / señalan / señaló / señalaron / señalado | indica / indican / indicó / indicaron | sostiene / sostienen / sostuvo |
    advierte / advierten / advirtió / advirtieron / advertido | escribe / escriben / escribió / escrito | niega / niegan / negó / negaron |
    admite / admitió / admitieron | reconoce / reconoció / reconocieron | confirma / confirmó / confirmaron | insiste / insistió |
    opina / opinan / opinó | cree / creen / creía | considera / consideran / consideró | informa / informó / informaron |
    manifiesta / manifestó | subraya / subrayó / subrayaron | recuerda / recordó / recordaron | responde / respondió |
    concluye / concluyó | promete / prometió | reveló / revelaron | denuncia / denunció / denunciaron`,
  speakerMarks: 'según | de acuerdo con',
  offices: `ministro / ministra / ministros | ministerio | presidente / presidenta / presidentes | canciller |
    embajador / embajadora / enviado / diplomático / diplomáticos | embajada | portavoz / portavoces | gobierno | parlamento |
    oposición | diputado / diputada / diputados | senador / senadora / senadores | alcalde / alcaldesa | gobernador | rey | reina |
    papa | obispo | fiscal / fiscalía | juez / jueza / jueces | tribunal | abogado / abogada / abogados | policía |
    general / generales / comandante / coronel | soldados | rebeldes | periodista / periodistas | periódico | agencia |
    experto / experta / expertos / analista / analistas / observadores / investigador / investigadora / investigadores /
    profesor / profesora / economista / economistas / historiador / historiadora | críticos | partidarios |
    autoridades / funcionarios | testigo / testigos | sindicato / sindicatos | empresa | banco | médico / médicos | secretario |
    director / directora`,
  titles: `señor / sr | señora / sra | don | doña | dr | primer / primera | vice | líder | jefe / jefa`,
  seats: `moscú | pekín | washington | pyongyang | seúl | tokio | londres | parís | berlín | bruselas | kiev | ankara | teherán | delhi |
    jerusalén | riad | varsovia | roma | madrid | viena | budapest | belgrado | minsk | otan`,
  openers: `en | a | al | con | sin | por | para | desde | hasta | tras | durante | después | antes | sobre | bajo | entre | según |
    aunque | si | cuando | como | entonces | luego | ahora | ayer | hoy | pero | y | o | también | aquí | allí | nosotros | ellos | ellas |
    él | ella | algunos | muchos | varios | este | esta | eso | así | sin`,
  months: `enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre / setiembre | octubre | noviembre |
    diciembre`,
  timeRelations: 'antes | después / tras | desde | hasta',
  days: 'lunes | martes | miércoles | jueves | viernes | sábado / sábados | domingo / domingos | hoy | ayer | mañana',
  hasDecimalComma: true,
}
