import type { MeaningWords } from '@/lib/anchoring/meaning/meaning-words'

/**
 * Negations: the cues of the *SEM 2012 shared task on the scope of negation (Morante and Blanco) and the triggers of
 * NegEx (Chapman et al., 2001) that are words of general English. Hedges: Hyland's lists of hedges and boosters
 * (Metadiscourse, 2005), the cues of the CoNLL-2010 shared task (Farkas et al.), the terms of ICD 203 (2015) and Kent's
 * Words of Estimative Probability (1964). Quantities and degrees that Hyland counts among hedges are weak: they are
 * everywhere. Verbs that report: the factual verbs of Quirk et al. (A Comprehensive Grammar of the English Language, 1985,
 * 16.31), but for those of perception. Offices: by hand, those that politics is reported with. Names of months, days and
 * numbers: Unicode CLDR.
 */
export const english: MeaningWords = {
  language: 'en',
  functionWords: `the | of | and | to | a | an | that | is | are | was | were | be | been | it | its | for | with | by | from |
    this | these | those | which | who | has | have | had | but | their | they | he | she | his | her | at | as | on | or |
    if | because | about | into | than | there | what | when | would | could | should | said | says | between`,
  negations: `not | no | never | none | nobody | no one | nothing | neither | nor | nowhere | without |
    hardly | barely | scarcely | rarely | seldom | no longer | not only | not just | not merely | not until | not yet |
    by no means | in no way | under no circumstances | on no account | far from | anything but | nothing but | rather than |
    instead of | except / except for / excepting | save for | absent | absence / absences | lack / lacks / lacked / lacking |
    unable | inability | fail / fails / failed / failing / failure / failures |
    refuse / refuses / refused / refusing / refusal | decline to / declines to / declined to / declining to |
    deny / denies / denied / denying / denial / denials | reject / rejects / rejected / rejecting / rejection |
    refute / refutes / refuted / refuting | disprove / disproves / disproved / disproving |
    prevent / prevents / prevented / preventing | avoid / avoids / avoided / avoiding |
    rule out / rules out / ruled out / ruling out | stop short of / stops short of / stopped short of |
    cease / ceases / ceased / ceasing | free of | devoid of | neglect to / neglects to / neglected to |
    false / falsely | untrue | wrong / wrongly | incorrect / incorrectly | mistaken / mistakenly | myth | impossible |
    contrary to | on the contrary | unwilling | unwillingness | nonexistent`,
  hedges: `may | might | could | would | should | shall | will | can | must | ought to | need not | cannot but |
    likely | unlikely | likelihood | probable | probably | probability | improbable | improbably | possible | possibly |
    possibility / possibilities | potential | potentially | perhaps | maybe | conceivable | conceivably |
    plausible | plausibly | implausible | implausibly | presumable | presumably | apparent | apparently | seemingly |
    ostensibly | supposedly | allegedly | alleged | reportedly | purportedly | purported | putative | arguably |
    appear / appears / appeared / appearing | seem / seems / seemed / seeming |
    suggest / suggests / suggested / suggesting | indicate / indicates / indicated / indicating |
    imply / implies / implied / implying | suspect / suspects / suspected / suspecting |
    assume / assumes / assumed / assuming / assumption | presume / presumes / presumed | suppose / supposes / supposed |
    believe / believes / believed / believing | estimate / estimates / estimated / estimating |
    expect / expects / expected / expecting | predict / predicts / predicted / predicting |
    speculate / speculates / speculated / speculation | claim / claims / claimed / claiming |
    allege / alleges | assert / asserts / asserted / asserting | argue / argues / argued / arguing |
    doubt / doubts / doubted / doubting | doubtful / doubtfully | dubious | questionable |
    tend to / tends to / tended to / tending to | hope / hopes / hoped / hoping | fear / fears / feared / fearing |
    threaten to / threatens to / threatened to | plan to / plans to / planned to / planning to |
    try to / tries to / tried to / trying to | attempt to / attempts to / attempted to |
    intend to / intends to / intended to | uncertain / uncertainly | uncertainty / uncertainties | unclear / unclearly |
    unsure | unsurprisingly | unconfirmed | confirmed | certain | certainly | certainty | sure | surely |
    definite | definitely | undoubtedly | undoubted | indisputable / indisputably | undeniable / undeniably |
    inevitable / inevitably | clear / clearly | obvious / obviously | evident / evidently |
    always | necessarily | never before | in theory | in principle | in part | partly | partially |
    chance / chances | odds | risk / risks | no doubt | without doubt | beyond doubt | remote chance | roughly even |
    toss-up | almost certain / almost certainly | almost no chance | in all likelihood | in all probability |
    sort of | kind of | so-called | virtually | nearly | almost | difficult / difficulty | hard to | if | unless | whether |
    provided that | as long as | only if | confident / confidently | confidence | convinced`,
  weakHedges: `most | mostly | mainly | largely | some | several | many | few | a few | all | every | each | any | half |
    often | sometimes | occasionally | frequently | usually | generally | typically | normally | commonly | ever |
    about | around | roughly | approximately | somewhat | fairly | quite | rather | relatively | slightly | partial |
    completely | entirely | fully | totally | wholly | absolutely | highly | very | extremely | strongly | strictly |
    more | less | fewer | least | at least | at most | up to | over | under | more than | less than | fewer than |
    only | merely | just | simply | even | still | already | soon | eventually | temporarily | permanently |
    consider / considers / considered | think / thinks / thought | say / says / said | know / knows / knew / known |
    show / shows / showed / shown | prove / proves / proved / proven | able to | going to | of course | in fact | indeed`,
  negatingPrefixes: 'un in im il ir dis non anti counter mis de',
  numbers: `zero 0 | two 2 | three 3 | four 4 | five 5 | six 6 | seven 7 | eight 8 | nine 9 | ten 10 | eleven 11 |
    twelve 12 | thirteen 13 | fourteen 14 | fifteen 15 | sixteen 16 | seventeen 17 | eighteen 18 | nineteen 19 |
    twenty 20 | thirty 30 | forty 40 | fifty 50 | sixty 60 | seventy 70 | eighty 80 | ninety 90 | both 2 | twice 2 |
    double / doubled / doubles / doubling 2 | triple / tripled / triples / tripling 3 | thrice 3 | twofold 2 |
    threefold 3 | tenfold 10 | twenties 20 | thirties 30 | forties 40 | fifties 50 | sixties 60 | seventies 70 |
    eighties 80 | nineties 90`,
  weakNumbers: 'one 1 | once 1 | single 1',
  ordinals: `third / thirds 3 | fourth / fourths 4 | fifth / fifths 5 | sixth 6 | seventh 7 | eighth 8 | ninth 9 | tenth 10 |
    eleventh 11 | twelfth 12 | thirteenth 13 | fourteenth 14 | fifteenth 15 | sixteenth 16 | seventeenth 17 |
    eighteenth 18 | nineteenth 19 | twentieth 20 | thirtieth 30 | fortieth 40 | fiftieth 50`,
  weakOrdinals: 'first 1 | firstly 1 | second 2 | secondly 2',
  scales: `dozen / dozens 12 | hundred / hundreds 100 | thousand / thousands 1000 | million / millions / mn 1000000 |
    billion / billions / bn 1000000000 | trillion / trillions / tn 1000000000000`,
  numberJoints: 'and',
  units: `% percent / per cent / pct | $ dollar / dollars / usd | € euro / euros / eur | £ pound / pounds / gbp |
    ¥ yen / yuan / jpy / cny | ₽ ruble / rubles / rouble / roubles / rub | ₩ won / krw`,
  reportingVerbs: `say / says / said | tell / tells / told | write / writes / wrote | add / adds / added | warn / warns / warned |
    argue / argues / argued | claim / claims / claimed | admit / admits / admitted | announce / announces / announced |
    acknowledge / acknowledges / acknowledged | affirm / affirms / affirmed | agree / agrees / agreed |
    allege / alleges / alleged | assert / asserts / asserted | believe / believes / believed | caution / cautions / cautioned |
    comment / comments / commented | complain / complains / complained | concede / concedes / conceded |
    conclude / concludes / concluded | confirm / confirms / confirmed | contend / contends / contended |
    declare / declares / declared | deny / denies / denied | disclose / discloses / disclosed | doubt / doubts / doubted |
    emphasize / emphasizes / emphasized | emphasise / emphasises / emphasised | estimate / estimates / estimated |
    expect / expects / expected | explain / explains / explained | fear / fears / feared | hint / hints / hinted |
    hope / hopes / hoped | insist / insists / insisted | maintain / maintains / maintained | mention / mentions / mentioned |
    note / notes / noted | observe / observes / observed | pledge / pledges / pledged | predict / predicts / predicted |
    proclaim / proclaims / proclaimed | promise / promises / promised | protest / protests / protested |
    quip / quips / quipped | reckon / reckons / reckoned | remark / remarks / remarked | reply / replies / replied |
    report / reports / reported | respond / responds / responded | retort / retorts / retorted | reveal / reveals / revealed |
    stated | stress / stresses / stressed | suggest / suggests / suggested | suspect / suspects / suspected |
    testify / testifies / testified | think / thinks / thought | vow / vows / vowed`,
  speakerMarks: 'according to',
  offices: `minister / ministers | ministry / ministries | president / presidents | chancellor / chancellors |
    ambassador / ambassadors / envoy / envoys / diplomat / diplomats | embassy / embassies / consulate |
    spokesman / spokeswoman / spokesperson / spokesmen / spokespeople | government / governments / cabinet |
    parliament / parliaments | opposition | senator / senators | congressman / congresswoman / congressmen |
    governor / governors | mayor / mayors | king | queen | prince | princess | pope | bishop / bishops | prosecutor / prosecutors |
    judge / judges / justice | court / courts | lawyer / lawyers / attorney / attorneys |
    general / generals / commander / commanders / colonel / admiral | soldier / soldiers | rebel / rebels |
    journalist / journalists / reporter / reporters / correspondent | newspaper / newspapers | agency / agencies |
    analyst / analysts / expert / experts / observer / observers / researcher / researchers / scholar / scholars / academic /
    academics / professor / professors / scientist / scientists / economist / economists / historian / historians |
    critic / critics | supporter / supporters | official / officials / authorities / police /
    policeman / policemen | witness / witnesses |
    activist / activists / campaigner / campaigners | union / unions | company / companies | bank / banks | doctor / doctors |
    secretary | director / directors | chairman / chairwoman / chair`,
  titles: `mr | mrs | ms | miss | dr | prof | sir | lord | lady | dame | rev | gen | col | lt | sgt | capt | sen | rep | gov | hon |
    king | queen | jr | sr | prime | vice | deputy | former | chief | acting | leader | captain | sergeant | lieutenant | major | maj | marshal |
    det | detective | insp | inspector | adm | cmdr`,
  openers: `in | on | at | by | from | after | before | during | since | until | under | over | with | without | within | despite |
    although | though | while | when | where | as | if | then | now | later | earlier | meanwhile | yet | so | still | also | even |
    only | just | here | there | however | instead | once | again | we | you | they | he | she | it | one | some | others | both | many |
    most | several | yesterday | today | for | like | unlike | because | but | and | or | not | no | last | this | that | these | those`,
  seats: `moscow | beijing | washington | pyongyang | seoul | tokyo | london | paris | berlin | brussels | kyiv / kiev | ankara | tehran |
    delhi | jerusalem | riyadh | cairo | warsaw | rome | madrid | vienna | budapest | belgrade | minsk | tbilisi | baku | islamabad |
    kabul | baghdad | damascus | ottawa | canberra | taipei | hanoi | helsinki | stockholm | oslo | vilnius | riga | tallinn |
    prague | bucharest | sofia | athens | lisbon | nato | kremlin | pentagon | north | south | east | west |
    northern | southern | eastern | western`,
  otherNames: `us / usa / america / american / americans / states | uk / britain / british / briton / britons / kingdom | france / french |
    netherlands / dutch | switzerland / swiss | spain / spanish | sweden / swedish | denmark / danish | norway / norwegian |
    finland / finnish | poland / polish | turkey / turkish | greece / greek | china / chinese | japan / japanese | ireland / irish |
    scotland / scottish | wales / welsh | lebanon / lebanese | vietnam / vietnamese | portugal / portuguese | thailand / thai |
    afghanistan / afghan | kazakhstan / kazakh | kyrgyzstan / kyrgyz | philippines / filipino | argentina / argentine | iceland /
    icelandic | kyiv / kiev | europe / european / eu | israel / israeli / israelis | palestine / palestinian / palestinians |
    taiwan / taiwanese | korea / korean / koreans | kosovo / kosovar / kosovars / kosovan | serbia / serbian / serb / serbs |
    croatia / croatian / croat / croats | bosnia / bosnian / bosniak | czechia / czech / czechs | slovakia / slovak / slovaks |
    slovenia / slovenian / slovene | belgium / belgian / belgians | hungary / hungarian / hungarians | cyprus / cypriot |
    kurdistan / kurdish / kurd / kurds | england / english | chechnya / chechen / chechens | catalonia / catalan | tibet / tibetan |
    uzbekistan / uzbek | tajikistan / tajik | turkmenistan / turkmen | pakistan / pakistani / pakistanis | nepal / nepalese |
    bangladesh / bangladeshi | myanmar / burma / burmese | congo / congolese | senegal / senegalese | sudan / sudanese |
    canada / canadian / canadians | mexico / mexican / mexicans | morocco / moroccan | peru / peruvian | monaco / monegasque |
    luxembourg / luxembourgish | somalia / somali | ethiopia / ethiopian | houthi / houthis | uyghur / uighur | arab / arabs`,
  nameEndings: 'n an ian i ns ans ians y iy e',
  timeRelations: 'before / prior to | after | since | until / till | earlier | later',
  months: `january / jan | february / feb | march / mar | april / apr | may | june / jun | july / jul | august / aug |
    september / sept / sep | october / oct | november / nov | december / dec`,
  monthsNeedCapital: true,
  days: `monday / mondays | tuesday / tuesdays | wednesday / wednesdays | thursday / thursdays | friday / fridays |
    saturday / saturdays | sunday / sundays | today | yesterday | tomorrow | tonight`,
}
