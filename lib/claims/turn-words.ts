/** Words of one language that turn the sense of what stands beside them. */
export type TurnWords = {
  /** Turn what was said before them, where they begin a clause or a sentence: "but". */
  openers: readonly string[]
  /** Do the same from anywhere in the clause or among the first words of a sentence: "however". */
  adverbs: readonly string[]
  /** Begin a clause that limits the one before it and gives way to the one after it: "although". */
  concessions: readonly string[]
  /** Begin a clause that only gives way to the one after it: "while". */
  grants: readonly string[]
  /** Deny what follows them in their clause: "not". */
  negations: readonly string[]
  /** Deny the words right before them, in languages whose verb comes last. */
  lateNegations: readonly string[]
  /** Leave to others what stands in their sentence: "critics say". */
  distances: readonly string[]
  /** Hold one of the words above and turn nothing: "not only". Left out of what is searched. */
  namesakes: readonly string[]
  /** Announce a word above that adds and does not turn: "not only … but". */
  additions: readonly string[]
  /** End a clause, so that a negation before them does not reach what comes after. */
  joints: readonly string[]
  /** Where a word can be told from a part of another one: on both sides, only where it begins, or nowhere. */
  edges: 'both' | 'start' | 'none'
}

const english: TurnWords = {
  openers:
    words(`but | yet | and yet | still, | at the same time, | not so | not quite | not necessarily |
    not everyone | not everybody | critics | sceptics | skeptics | opponents | detractors | others disagree |
    others doubt | others argue`),
  adverbs:
    words(`however, | however. | nevertheless | nonetheless | even so, | that said, | having said that |
    on the other hand | then again, | all the same, | be that as it may`),
  concessions: words(
    'although | though | even though | albeit | unless | except that | except when | only if',
  ),
  grants: words('while | whilst'),
  negations:
    words(`not | -n’t | never | cannot | hardly | scarcely | barely | nor | without | no evidence | no proof |
    no sign | no signs | no indication | no reason | no plan | no plans | no intention | no longer | far from |
    wrong to | wrong that | a mistake to | misleading to | false that | untrue that | a myth that | the myth that |
    the myth of | an exaggeration to | an overstatement to | an understatement to | an underestimation to |
    deny | denies | denied | denying | doubt that | doubts that | doubted that | doubtful that | refuse to |
    refuses to | refused to | fail to | fails to | failed to`),
  lateNegations: [],
  distances:
    words(`critics | sceptics | skeptics | opponents | detractors | like to say | likes to say |
    liked to say | like to claim | likes to claim | supposedly | allegedly | purportedly | would have us believe |
    would have you believe | conventional wisdom | it is often said | it is often claimed | it is sometimes said`),
  namesakes: words(`not until | not least | not without | not to mention |
    whether or not | if not | nothing but | anything but | all but | no doubt | but also | but rather | without doubt |
    cannot but | cannot help but | for a while | once in a while | worth while | critics circle`),
  additions: words('not only | not just | not merely | not simply'),
  joints: words(
    'and | but | because | so | while | although | though | which | who | where | when | if | then',
  ),
  edges: 'both',
}

const german: TurnWords = {
  openers: words('aber | doch | sondern | nur | Kritiker | Skeptiker | Gegner'),
  adverbs:
    words(`jedoch | allerdings | dennoch | gleichwohl | nichtsdestotrotz | nichtsdestoweniger |
    indes | indessen | freilich | andererseits | immerhin | aber`),
  concessions:
    words(`obwohl | obgleich | obschon | wenngleich | wenn auch | auch wenn | es sei denn | außer wenn |
    nur wenn | nur dass`),
  grants: words('zwar'),
  negations:
    words(`nicht | kein | keine | keinen | keinem | keiner | keines | nie | niemals | nirgends | kaum | ohne |
    weder | bestreitet | bestreiten | bestritt | leugnet | leugnen | bezweifelt | bezweifeln | falsch, | ein Irrtum`),
  lateNegations: [],
  distances:
    words(`Kritiker | Skeptiker | Gegner | angeblich | vermeintlich | sogenannte | sogenannten |
    sogenannter | heißt es gern | wird gern behauptet`),
  namesakes: words('nicht zuletzt | nicht ohne | ohne Zweifel | sondern auch'),
  additions: words('nicht nur | nicht bloß | nicht allein'),
  joints: words('und | aber | denn | weil | sondern'),
  edges: 'both',
}

const french: TurnWords = {
  openers: words(
    'mais | or, | pourtant | les critiques | ses détracteurs | leurs détracteurs | les sceptiques',
  ),
  adverbs: words(`cependant | toutefois | néanmoins | malgré tout | il n’empêche | pour autant |
    cela dit | pourtant`),
  concessions:
    words(`bien que | bien qu’ | quoique | quoiqu’ | même si | encore que | à moins que | à moins qu’ |
    sauf si | sauf à | sans que`),
  grants: words('certes | s’il est vrai que'),
  negations:
    words(`ne | n’ | pas | jamais | aucun | aucune | guère | nullement | sans | nie que | nient que |
    doute que | doutent que | faux que | une erreur de`),
  lateNegations: [],
  distances:
    words(`soi-disant | prétendument | prétendu | prétendue | prétendus | aiment à dire | aime à dire |
    à en croire | les critiques | ses détracteurs | les sceptiques`),
  namesakes: words('ne manque pas | sans doute | sans aucun doute | mais aussi'),
  additions: words('non seulement | pas seulement'),
  joints: words('et | mais | car | parce que | qui | dont | où'),
  edges: 'both',
}

const spanish: TurnWords = {
  openers: words('pero | sino | mas | los críticos | sus críticos | los escépticos'),
  adverbs: words('sin embargo | no obstante | con todo | aun así | ahora bien'),
  concessions: words(
    'aunque | aun cuando | si bien | por más que | a pesar de que | pese a que | a menos que | salvo que | excepto que',
  ),
  grants: words('mientras'),
  negations:
    words(`no | nunca | jamás | tampoco | ningún | ninguno | ninguna | sin | apenas | niega que |
    niegan que | duda que | dudan que | falso que | un error`),
  lateNegations: [],
  distances: words(
    'supuestamente | presuntamente | los críticos | sus críticos | los escépticos | suelen decir',
  ),
  namesakes: words('sin duda | sin lugar a dudas | sino también'),
  additions: words('no solo | no sólo | no solamente'),
  joints: words('y | e | pero | porque | pues | donde | cuando | si'),
  edges: 'both',
}

const russian: TurnWords = {
  openers: words('но | однако | да только | критики | скептики | противники'),
  adverbs:
    words(`однако | тем не менее | всё же | все же | всё-таки | все-таки | впрочем | вместе с тем |
    в то же время`),
  concessions: words('хотя | хоть и | несмотря на то | если только не | разве что'),
  grants: words('пусть | правда,'),
  negations:
    words(`не | ни | нет | никогда | вряд ли | едва ли | отрицает | отрицают | отрицал | отрицала |
    сомневается | сомневаются | неверно | ошибочно | без`),
  lateNegations: [],
  distances: words(
    'якобы | так называемый | так называемая | так называемое | так называемые | критики | скептики | любят говорить',
  ),
  namesakes: words('без сомнения | но и | едва ли не'),
  additions: words('не только | не просто | не столько'),
  joints: words(
    'и | но | а | потому что | так как | который | которая | которое | которые | где | когда | если',
  ),
  edges: 'both',
}

/** Endings stand with a hyphen: they are part of the last word of a clause. */
const korean: TurnWords = {
  openers: words(
    '그러나 | 하지만 | 그렇지만 | 그런데도 | 그럼에도 | 다만 | 반면 | 비판론자 | 회의론자',
  ),
  adverbs: words('그럼에도 불구하고 | 오히려'),
  concessions: words('-지만 | -으나 | -는데도 | -더라도 | 불구하고'),
  grants: [],
  negations: words('결코'),
  lateNegations: words('않 | 아니 | 못하 | 못했 | 없'),
  distances: words('이른바 | 소위 | 비판론자 | 회의론자'),
  namesakes: words('아니라 | 않을 수 없'),
  additions: words('뿐만 아니라 | 뿐 아니라'),
  joints: [],
  edges: 'start',
}

const chinese: TurnWords = {
  openers: words('但 | 但是 | 然而 | 不过 | 不過 | 可是 | 只是 | 批评者 | 批評者'),
  adverbs: words('却 | 卻 | 尽管如此 | 儘管如此'),
  concessions: words('虽然 | 雖然 | 尽管 | 儘管 | 虽说 | 除非'),
  grants: [],
  negations: words('不 | 没有 | 沒有 | 并非 | 並非 | 未 | 从未 | 從未 | 否认 | 否認'),
  lateNegations: [],
  distances: words('所谓 | 所謂 | 据称 | 據稱 | 批评者 | 批評者'),
  namesakes: words('不断 | 不斷 | 不得不 | 但愿'),
  additions: words('不但 | 非但 | 不仅 | 不僅 | 不只'),
  joints: [],
  edges: 'none',
}

const japanese: TurnWords = {
  openers: words(
    'しかし | だが | けれども | ところが | ただし | とはいえ | それでも | もっとも、 | 批判派 | 懐疑派',
  ),
  adverbs: words('一方で | にもかかわらず'),
  concessions: words('ものの | けれど | だが、 | たが、 | ですが、 | ますが、 | るが、 | いが、'),
  grants: [],
  negations: [],
  lateNegations: words('とは限らない | とは言えない | わけではない | ではない | はない'),
  distances: words('いわゆる | 批判派 | 懐疑派'),
  namesakes: words('ではないか'),
  additions: words('だけではない | だけでなく'),
  joints: [],
  edges: 'none',
}

/**
 * By the first part of a BCP 47 tag. The connectives are those that these sources give for contrast and concession:
 * the Penn Discourse Treebank 2.0 (2008) for English, DiMLex (Stede, 2002) for German, LEXCONN (Roze, Danlos and
 * Muller, 2012) for French, the dictionary of the Real Academia Española for Spanish, the Academy's Русская грамматика
 * (1980) for Russian, the Standard Korean Language Dictionary of the National Institute of Korean Language, Lü
 * Shuxiang's 现代汉语八百词 for Chinese, and Martin's Reference Grammar of Japanese (1975). Connectives that contrast two
 * things side by side ("whereas", "by contrast", "instead") are left out: they leave what was said as it was.
 */
const turnWordsByLanguage: ReadonlyMap<string, TurnWords> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['ru', russian],
  ['ko', korean],
  ['zh', chinese],
  ['ja', japanese],
])

/** Null for a language that is not known, or has no list. */
export function turnWordsOf(language: string): TurnWords | null {
  const [primary = ''] = language.toLowerCase().split(/[-_]/u)
  return turnWordsByLanguage.get(primary) ?? null
}

function words(list: string): string[] {
  return list.split('|').map((word) => word.trim().replace(/\s+/gu, ' '))
}
