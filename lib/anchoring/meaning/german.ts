import type { MeaningWords } from '@/lib/anchoring/meaning/meaning-words'

const units = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ')
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')

/** German writes numbers as one word: "zweiundzwanzig", "dreihundert", "zwanzigtausend". */
const compounds = [
  ...tens.flatMap((ten, place) =>
    units.map((unit, index) => `${unit}und${ten} ${(place + 2) * 10 + index + 1}`),
  ),
  ...units.map((unit, index) => `${unit}hundert ${(index + 1) * 100}`),
  ...[...units, 'zehn', ...tens].map(
    (count, index) => `${count}tausend ${(index < 10 ? index + 1 : (index - 8) * 10) * 1000}`,
  ),
].join(' | ')

/**
 * Negations: the negating words of the Duden grammar and verbs that deny. Hedges: the modal verbs and the modal words
 * of Helbig and Helbig (Lexikon deutscher Modalwörter, 1990). Verbs that report: the verba dicendi of the same grammar, where it treats
 * indirect speech. Offices: by hand. Months, days and numbers: Unicode CLDR.
 */
export const german: MeaningWords = {
  language: 'de',
  functionWords: `der | die | das | und | ist | nicht | ein | eine | einer | eines | dem | den | des | im | zu | mit | sich |
    auf | für | von | dass | es | sie | wird | werden | auch | als | bei | nach | aus | aber | sind | hat | haben | wurde |
    um | zum | zur | durch | über | noch | wie | einen | einem | oder`,
  negations: `nicht / nich / nix | kein / keine / keinen / keinem / keiner / keines / keinerlei | nie / niemals |
    niemand / niemanden / niemandem | nichts | nirgends / nirgendwo | weder | ohne | kaum | nein | nimmer / nimmermehr |
    keineswegs / keinesfalls / mitnichten | unmöglich | außerstande | statt / anstatt / anstelle | außer | mangel / mangels |
    fehlen / fehlt / fehlte / fehlten | verweigern / verweigert / verweigerte / verweigerten |
    ablehnen / ablehnt / ablehnte / abgelehnt / ablehnung | leugnen / leugnet / leugnete / leugneten |
    bestreiten / bestreitet / bestritt / bestritten | verneinen / verneint / verneinte | scheitern / scheitert / scheiterte |
    verhindern / verhindert / verhinderte | falsch / fälschlich / fälschlicherweise | unwahr | irrtum | dementiert / dementieren`,
  hedges: `kann / können | könnte / könnten | konnte / konnten | darf / dürfen | dürfte / dürften | durfte / durften |
    mag / mögen | möchte / möchten | muss / müssen / muß | müsste / müssten / müßte | musste / mussten | soll / sollen |
    sollte / sollten | will / wollen / wollte / wollten | wird / werden | würde / würden | wäre / wären | hätte / hätten |
    wahrscheinlich | unwahrscheinlich | wahrscheinlichkeit | möglich | möglicherweise | möglichkeit | vielleicht |
    vermutlich | mutmaßlich | wohl | womöglich | eventuell | allenfalls | angeblich | scheinbar | anscheinend |
    offenbar / offensichtlich | vermeintlich | sogenannte / sogenannter / sogenannten / sogenanntes |
    scheinen / scheint / schien / schienen | vermuten / vermutet / vermutete | glauben / glaubt / glaubte |
    behaupten / behauptet / behauptete | schätzen / schätzt / schätzte / schätzungsweise |
    erwarten / erwartet / erwartete | drohen / droht / drohte | bezweifeln / bezweifelt | zweifel | zweifelhaft |
    fraglich | ungewiss / ungewiß | unsicher | unklar | unbestätigt | bestätigt | sicher / sicherlich | gewiss / gewiß |
    bestimmt | zweifellos | zweifelsohne | unbestreitbar | zwangsläufig | unweigerlich | klar | eindeutig | immer |
    stets | fast / nahezu / beinahe | teilweise / teils | schwerlich | falls | sofern | ob | es sei denn | ohne zweifel |
    hoffen / hofft / hoffte | planen / plant / plante | versuchen / versucht / versuchte | notwendig / notwendigerweise`,
  weakHedges: `meist / meistens | meisten | viele / vielen / vieler | einige / einigen / einiger | manche / manchen / mancher |
    wenige / wenigen / weniger | alle / allen / aller | jede / jeder / jedes / jedem / jeden | mehrere | oft / häufig |
    manchmal / gelegentlich | selten | gewöhnlich | etwa / ungefähr / rund / circa / ca | ziemlich | völlig / vollständig |
    sehr | mehr | mindestens / wenigstens | höchstens | bis zu | über | unter | nur | sogar | schon | bald | noch | wenn |
    hälfte | größtenteils / überwiegend`,
  onlyHere: `will | wohl | fast | bald | ob | klar | mag | soll | alle | rund | elf | ca | sicher | statt | unter | noch | die | mehr | ein | eine | einer | eines | einem | einen | plant | falls | null`,
  negatingPrefixes: 'un nicht miss in ir il im anti ent',
  numbers: `null 0 | zwei / zwo 2 | drei / dreier 3 | vier 4 | fünf 5 | sechs 6 | sieben 7 | acht 8 | neun 9 | zehn 10 | elf 11 |
    zwölf 12 | dreizehn 13 | vierzehn 14 | fünfzehn 15 | sechzehn 16 | siebzehn 17 | achtzehn 18 | neunzehn 19 |
    zwanzig 20 | dreißig / dreissig 30 | vierzig 40 | fünfzig 50 | sechzig 60 | siebzig 70 | achtzig 80 | neunzig 90 |
    beide / beiden / beider 2 | doppelt / doppelte / doppelten 2 | zweimal 2 | dreimal 3 | ${compounds}`,
  weakNumbers: 'eins 1 | ein / eine / einer / eines / einem / einen 1 | einmal 1',
  ordinals: `dritte / dritten / dritter / drittes 3 | vierte / vierten / vierter 4 | fünfte / fünften / fünfter 5 |
    sechste / sechsten / sechster 6 | siebte / siebten 7 | achte / achten / achter 8 | neunte / neunten 9 |
    zehnte / zehnten / zehnter 10`,
  weakOrdinals: `erste / ersten / erster / erstes / erstens 1 | zweite / zweiten / zweiter / zweites / zweitens 2`,
  scales: `dutzend / dutzende / dutzenden 12 | hundert / hunderte / hunderten 100 | tausend / tausende / tausenden 1000 |
    million / millionen / mio 1000000 | milliarde / milliarden / mrd 1000000000`,
  units: '% prozent | $ dollar | € euro | ₽ rubel | £ pfund | ¥ yuan / yen',
  reportingVerbs: `sagen / sagt / sagte / sagten / gesagt | erklären / erklärt / erklärte / erklärten | betonen / betont / betonte / betonten |
    meinen / meint / meinte / meinten | behaupten / behauptet / behauptete / behaupteten | schreiben / schreibt / schrieb / schrieben |
    berichten / berichtet / berichtete / berichteten | warnen / warnt / warnte / warnten | mitteilen / teilt / teilte / teilten |
    hinzufügen / fügt / fügte / fügten | ankündigen / kündigt / kündigte / kündigten / angekündigt |
    bestätigen / bestätigt / bestätigte / bestätigten | bestreiten / bestreitet / bestritt / bestritten |
    fordern / fordert / forderte / forderten | glauben / glaubt / glaubte / glaubten | äußern / äußert / äußerte / äußerten |
    versichern / versichert / versicherte / versicherten | unterstreichen / unterstreicht / unterstrich / unterstrichen |
    einräumen / räumt / räumte / räumten | ergänzen / ergänzt / ergänzte / ergänzten | antworten / antwortet / antwortete |
    dementieren / dementiert / dementierte | verkünden / verkündet / verkündete / verkündeten | vermuten / vermutet / vermutete |
    befürchten / befürchtet / befürchtete | kritisieren / kritisiert / kritisierte / kritisierten | loben / lobt / lobte |
    argumentieren / argumentiert / argumentierte | urteilen / urteilt / urteilte | erzählen / erzählt / erzählte / erzählten`,
  speakerMarks: `laut | nach angaben von | nach ansicht von | nach meinung von | nach worten von | nach einschätzung von`,
  speakerMarksAfterStop: 'so',
  speakerMarksBehind: 'zufolge',
  offices: `minister / ministerin / ministers | ministerium / ministeriums | präsident / präsidentin / präsidenten |
    kanzler / kanzlerin / kanzlers | botschafter / botschafterin / diplomat / diplomatin / diplomaten / gesandter / gesandte |
    botschaft | sprecher / sprecherin / sprechers | regierung / kabinett | parlament / parlaments | opposition |
    abgeordneter / abgeordnete / abgeordneten | bürgermeister / bürgermeisterin | könig / königs | königin | papst / papstes |
    bischof / bischöfe | staatsanwalt / staatsanwaltschaft | richter / richterin | gericht / gerichts | anwalt / anwältin / anwälte |
    polizei / polizist / polizisten | general / generäle / kommandeur / oberst | soldat / soldaten | rebellen |
    journalist / journalistin / journalisten / reporter | zeitung | agentur |
    experte / expertin / experten / fachleute / analyst / analysten / beobachter / forscher / forscherin / wissenschaftler /
    wissenschaftlerin / professor / professorin / ökonom / ökonomin / historiker / historikerin | kritiker | anhänger |
    beamte / beamter / beamten / behörden | zeuge / zeugen | gewerkschaft | unternehmen | bank | arzt / ärztin / ärzte`,
  titles: `herr / herrn | frau | dr | prof | chef / chefin | sekretär / sekretärin | vorsitzender / vorsitzende | senator / senatorin |
    graf | fürst`,
  openers: `in | im | am | an | auf | bei | nach | vor | seit | während | unter | über | mit | ohne | trotz | obwohl | als | wenn |
    wie | dann | jetzt | nun | später | früher | zuvor | doch | aber | auch | sogar | nur | hier | dort | so | wir | ihr | sie | er | es |
    man | einige | andere | viele | beide | gestern | heute | für | und | oder | nicht | damals | danach | dies | dieser`,
  nameEndings: 's',
  months: `januar / jänner | februar / feber | märz | april | mai | juni | juli | august | september | oktober | november |
    dezember`,
  monthsNeedCapital: true,
  timeRelations: 'vor / bevor / ehe | nach / nachdem | seit / seitdem | bis',
  days: `montag / montags | dienstag / dienstags | mittwoch / mittwochs | donnerstag / donnerstags | freitag / freitags |
    samstag / samstags / sonnabend | sonntag / sonntags | heute | gestern | vorgestern | übermorgen`,
  hasDecimalComma: true,
  hasCapitalNouns: true,
}
