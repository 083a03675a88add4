/** What a sentence can say differently without its other words changing. */
export const meaningKinds = ['negation', 'number', 'date', 'name', 'speaker', 'hedge'] as const
export type MeaningKind = (typeof meaningKinds)[number]

/** Those that words carry by themselves. Who speaks is told by several of a sentence. */
export type CueKind = Exclude<MeaningKind, 'speaker'>

/** Languages that write spaces between words and of which there is a list. */
export type MeaningLanguage =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'sv'
  | 'pl'
  | 'cs'
  | 'tr'
  | 'id'
  | 'vi'
  | 'ru'
  | 'uk'
  | 'ko'
  | 'ar'
  | 'fa'
  | 'he'
  | 'hi'

/**
 * The words of a language that writes spaces between words, in lower case. In each list `|` stands between cues, `/`
 * between forms of one cue that say the same: "appear / appears". A cue may have several words.
 */
export type MeaningWords = {
  language: MeaningLanguage
  /** So frequent, and so much this language's own, that they tell it from others. */
  functionWords?: string
  negations?: string
  /** Say how sure or how strong something is: modal verbs, adverbs, verbs of seeming and reporting. */
  hedges?: string
  /** The same, but too common to count when they merely come or go: "most" for "some" counts. */
  weakHedges?: string
  /** Cues above that are everyday words of another language: they count only in a sentence of this one. */
  onlyHere?: string
  /** Beginnings that turn a word around: "likely", "unlikely". */
  negatingPrefixes?: string
  /** "two 2": a word, or forms of it, and its value. Words that multiply what stands before them are scales. */
  numbers?: string
  /** The same; they count when another number takes their place. */
  weakNumbers?: string
  ordinals?: string
  weakOrdinals?: string
  /** "thousand 1000". */
  scales?: string
  /** Stand between the words of one number: "two hundred and five". */
  numberJoints?: string
  /** "% percent / per cent": a unit that is part of a number, and its words. */
  units?: string
  /** Forms of verbs by which one tells what somebody says or thinks: "said", "warned". */
  reportingVerbs?: string
  /** Stand before the one who says it: "according to". */
  speakerMarks?: string
  /** The same, where a comma or a quotation ends before it: "…, so Berg". */
  speakerMarksAfterStop?: string
  /** Stand behind the one who says it: "Berg zufolge". */
  speakerMarksBehind?: string
  /** Who may be said to say something, without a name: "the minister". Forms of a cue may mean one and the same person. */
  offices?: string
  /** Stand beside a name and are no part of it, as offices do: "Mr". */
  titles?: string
  /** Begin sentences with a capital and are no names: "yesterday". */
  openers?: string
  /**
   * Cities and houses that stand for who governs there, and quarters of the compass: names for certain, also where they
   * begin a sentence.
   */
  seats?: string
  /** Other names of one place, and who is from there: "Britain", "British". */
  otherNames?: string
  /** Endings of a name that leave it the same name: "Russia", "Russian"; in languages with cases "Путин", "Путина". */
  nameEndings?: string
  /** January to December. */
  months?: string
  /** Whether months are other words in lower case: "march", "august". */
  monthsNeedCapital?: boolean
  /** Tell what came first: "before", "after". They count when another takes their place. */
  timeRelations?: string
  /** Monday to Sunday, then days told from today. They count when another day takes their place. */
  days?: string
  /** Whether a full stop stands between thousands and a comma before decimals: 1.000,5. */
  hasDecimalComma?: boolean
  /** Whether nouns have capitals: a capital alone makes no name. */
  hasCapitalNouns?: boolean
}

/**
 * The words of a script in which a cue is a part of what stands between spaces: no spaces between words, or endings that
 * negate. Lists as above; a form is found wherever its letters stand.
 */
export type MeaningParts = {
  /** A letter of it. */
  script: RegExp
  negations: string
  hedges: string
  weakHedges?: string
  /** "สอง 2": a form and its value. */
  numbers?: string
  dates?: string
  /** Longer words that hold a form and do not mean it: 非常 is "very". */
  namesakes: string
}

/** One cue of a list: its forms, each as its words. The first form names it. */
export type ListedCue = { key: string; forms: readonly (readonly string[])[] }

export function cuesOfList(list: string | undefined): ListedCue[] {
  if (!list) return []
  return list.split('|').map((cue) => {
    const forms = cue.split('/').map((form) => form.trim().split(/\s+/u))
    return { key: (forms[0] ?? []).join(' '), forms }
  })
}
