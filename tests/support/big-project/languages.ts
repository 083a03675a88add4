import type { Likelihood } from '@/lib/claims/scales'

/** A way to say how sure somebody is. `cue` is empty where they state flatly. */
export type Mood = { cue: string; likelihood: Likelihood | null }

/** The words of a language, by their place in its sentences. */
export type Language = {
  code: string
  subjects: string[]
  actions: string[]
  objects: string[]
  places: string[]
  times: string[]
  openers: string[]
  moods: Mood[]
  /** Syllables of names that nearly no other document has. */
  syllables: string[]
  speakers: string[]
  sentence(parts: SentenceParts): string
  /** What somebody named says of it. */
  aside(name: string, subject: string): string
}

export type SentenceParts = {
  opener: string
  subject: string
  mood: string
  action: string
  object: string
  place: string
  time: string
}

const flat: Mood = { cue: '', likelihood: null }

const joined = (...words: string[]) => words.filter((word) => word !== '').join(' ')

const english: Language = {
  code: 'en',
  subjects: [
    ...['Moscow', 'Pyongyang', 'The ministry of defence', 'The alliance', 'The trade delegation'],
    ...['A senior official', 'The two governments', 'The central bank', 'Beijing', 'The council'],
    ...['The shipping company', 'A group of engineers', 'The northern command', 'The regime'],
  ],
  actions: [
    ...['extend', 'abandon', 'renegotiate', 'finance', 'double', 'conceal', 'depend on', 'replace'],
    ...['defend', 'postpone', 'exploit', 'outgrow', 'reverse', 'deepen'],
  ],
  objects: [
    ...['the delivery of artillery shells', 'the mutual defence treaty', 'the labour agreement'],
    ...['the sanctions regime', 'the transfer of satellite technology', 'the rail crossing'],
    ...['the exchange of oil for ammunition', 'its strategic partnership', 'the joint exercises'],
    ...['the payment system', 'the deployment of troops', 'the food aid', 'the missile programme'],
    ...['a relationship of convenience'],
  ],
  places: [
    ...['', 'in the northern ports', 'along the border', 'in Kursk', 'at the Rason terminal'],
    ...['in the Security Council', 'on the eastern front', 'in the occupied territories'],
  ],
  times: [
    ...['', 'before the end of the war', 'next year', 'since 2022', 'by the summer of 2025'],
    ...['for as long as the fighting lasts', 'within a decade', 'after the summit'],
  ],
  openers: [
    ...['', '', '', 'According to customs records,', 'Even so,', 'For all the ceremony,'],
    ...['Seen from Seoul,', 'In private,', 'As the figures show,', 'On this reading,'],
  ],
  moods: [
    ...[flat, flat, flat].map((mood) => ({ ...mood, cue: '' })),
    { cue: 'will likely', likelihood: 'likely' },
    { cue: 'may', likelihood: 'roughly-even-chance' },
    { cue: 'is unlikely to', likelihood: 'unlikely' },
    { cue: 'will almost certainly', likelihood: 'almost-certain' },
    { cue: 'will probably', likelihood: 'likely' },
    { cue: 'seems to', likelihood: null },
  ],
  syllables: ['kar', 'el', 'in', 'os', 'brand', 'lew', 'mor', 'ton', 'wick', 'ash', 'dun', 'ver'],
  speakers: ['Kim Jong-un', 'Vladimir Putin', 'a former ambassador', 'the chief economist'],
  sentence: ({ opener, subject, mood, action, object, place, time }) =>
    joined(opener, inner(opener, subject), mood || 'will', action, object, place, time),
  aside: (name, subject) => `${name}, who has followed ${inner(',', subject)} for years, disagrees`,
}

/** "The council" is "the council" where it does not begin the sentence. */
function inner(before: string, subject: string): string {
  return before === '' ? subject : subject.replace(/^(The|A) /, (article) => article.toLowerCase())
}

const german: Language = {
  code: 'de',
  subjects: [
    ...['Moskau', 'Pjöngjang', 'das Verteidigungsministerium', 'das Bündnis', 'die Zentralbank'],
    ...['der Sicherheitsrat', 'die Regierung in Seoul', 'ein hoher Beamter', 'die Reederei'],
  ],
  actions: [
    ...['verlängern', 'aufgeben', 'neu verhandeln', 'bezahlen', 'verdoppeln', 'verschleiern'],
    ...['ersetzen', 'verteidigen', 'ausnutzen', 'vertiefen'],
  ],
  objects: [
    ...['die Lieferung von Munition', 'den Beistandspakt', 'das Abkommen über Arbeitskräfte'],
    ...['die Sanktionen', 'die Übergabe von Satellitentechnik', 'den Bahnübergang'],
    ...['die gemeinsamen Übungen', 'das Raketenprogramm', 'die Nahrungsmittelhilfe'],
  ],
  places: ['', 'in den nördlichen Häfen', 'an der Grenze', 'in Kursk', 'an der Ostfront'],
  times: ['', 'vor Kriegsende', 'im nächsten Jahr', 'seit 2022', 'nach dem Gipfel'],
  openers: ['', 'Nach Angaben des Zolls', 'Trotzdem', 'Hinter verschlossenen Türen', 'Außerdem'],
  moods: [
    ...[flat, flat],
    { cue: 'wird wahrscheinlich', likelihood: 'likely' },
    { cue: 'könnte', likelihood: 'roughly-even-chance' },
    { cue: 'wird kaum', likelihood: 'unlikely' },
    { cue: 'wird mit Sicherheit', likelihood: 'almost-certain' },
  ],
  syllables: ['stein', 'berg', 'hol', 'wald', 'rich', 'gries', 'mühl', 'bach', 'eck', 'ulm'],
  speakers: ['Olaf Scholz', 'ein früherer Botschafter', 'die Außenministerin'],
  sentence: ({ opener, subject, mood, action, object, place, time }) => {
    const [verb = '', ...rest] = (mood || 'wird').split(' ')
    const start =
      opener === ''
        ? joined(subject.charAt(0).toUpperCase() + subject.slice(1), verb)
        : joined(opener, verb, subject)
    return joined(start, ...rest, object, place, time, action)
  },
  aside: (name, subject) => `${name} beobachtet seit Jahren, was ${subject} tut, und widerspricht`,
}

const russian: Language = {
  code: 'ru',
  subjects: [
    ...['Москва', 'Пхеньян', 'министерство обороны', 'центральный банк', 'торговая делегация'],
    ...['Совет Безопасности', 'правительство в Сеуле', 'северное командование', 'режим'],
  ],
  actions: [
    ...['продлить', 'отменить', 'пересмотреть', 'оплатить', 'удвоить', 'скрыть', 'заменить'],
    ...['защитить', 'отложить', 'углубить'],
  ],
  objects: [
    ...['поставки артиллерийских снарядов', 'договор о взаимной обороне', 'режим санкций'],
    ...['передачу спутниковых технологий', 'соглашение о рабочей силе', 'совместные учения'],
    ...['ракетную программу', 'обмен нефти на боеприпасы', 'продовольственную помощь'],
  ],
  places: ['', 'в северных портах', 'вдоль границы', 'под Курском', 'на восточном фронте'],
  times: ['', 'до конца войны', 'в следующем году', 'после саммита', 'к лету 2025 года'],
  openers: ['', '', 'По данным таможни,', 'Тем не менее', 'По сути', 'В частных беседах'],
  moods: [
    { cue: '', likelihood: null },
    { cue: 'вероятно сможет', likelihood: 'likely' },
    { cue: 'может', likelihood: 'roughly-even-chance' },
    { cue: 'вряд ли сможет', likelihood: 'unlikely' },
    { cue: 'наверняка сможет', likelihood: 'almost-certain' },
  ],
  syllables: ['кар', 'лов', 'зим', 'ен', 'гор', 'сев', 'ряз', 'ин', 'бел', 'ост'],
  speakers: ['Владимир Путин', 'бывший посол', 'главный экономист'],
  sentence: ({ opener, subject, mood, action, object, place, time }) => {
    const words = joined(opener, subject, mood || 'должна', action, object, place, time)
    return words.charAt(0).toUpperCase() + words.slice(1)
  },
  aside: (name, subject) => `${name}, который годами следит за тем, что делает ${subject}, спорит`,
}

const korean: Language = {
  code: 'ko',
  subjects: [
    ...['러시아는', '평양은', '국방부는', '두 정부는', '중앙은행은', '무역 대표단은', '안보리는'],
    ...['한 고위 관리는', '북부 사령부는'],
  ],
  actions: ['연장할', '포기할', '재협상할', '두 배로 늘릴', '숨길', '대체할', '연기할', '심화할'],
  objects: [
    ...['포탄 공급을', '상호 방위 조약을', '노동 협정을', '제재 체제를', '위성 기술 이전을'],
    ...['합동 훈련을', '미사일 계획을', '식량 지원을'],
  ],
  places: ['', '북쪽 항구에서', '국경을 따라', '쿠르스크에서', '동부 전선에서'],
  times: ['', '전쟁이 끝나기 전에', '내년에', '2022년부터', '정상회담 뒤에'],
  openers: ['', '', '세관 기록에 따르면', '그럼에도', '사석에서는', '서울에서 보면'],
  moods: [
    { cue: '', likelihood: null },
    { cue: '가능성이 크다', likelihood: 'likely' },
    { cue: '수도 있다', likelihood: 'roughly-even-chance' },
    { cue: '가능성은 낮다', likelihood: 'unlikely' },
    { cue: '것이 거의 확실하다', likelihood: 'almost-certain' },
  ],
  syllables: ['가', '람', '도', '윤', '서', '현', '백', '진', '하', '온'],
  speakers: ['김정은', '전직 대사', '수석 경제학자'],
  sentence: ({ opener, subject, mood, action, object, place, time }) =>
    joined(opener, subject, time, place, object, action, mood || '것이다'),
  aside: (name, subject) => `${name}에 따르면 ${subject} 여러 해 동안 다르게 움직여 왔다`,
}

const chinese: Language = {
  code: 'zh',
  subjects: [
    '莫斯科',
    '平壤',
    '国防部',
    '两国政府',
    '中央银行',
    '贸易代表团',
    '安理会',
    '航运公司',
  ],
  actions: ['延长', '放弃', '重新谈判', '资助', '加倍', '掩盖', '取代', '推迟', '深化'],
  objects: [
    ...['炮弹的供应', '共同防御条约', '劳务协议', '制裁制度', '卫星技术的转让', '联合演习'],
    ...['导弹计划', '粮食援助'],
  ],
  places: ['', '在北方港口', '在边境沿线', '在库尔斯克', '在东部战线'],
  times: ['', '在战争结束之前', '明年', '自2022年以来', '在峰会之后'],
  openers: ['', '', '根据海关记录，', '尽管如此，', '私下里，', '从首尔看来，'],
  moods: [
    { cue: '', likelihood: null },
    { cue: '很可能', likelihood: 'likely' },
    { cue: '也许', likelihood: 'roughly-even-chance' },
    { cue: '不太可能', likelihood: 'unlikely' },
    { cue: '几乎肯定', likelihood: 'almost-certain' },
  ],
  syllables: ['陈', '林', '海', '文', '志', '远', '思', '明', '嘉', '宁'],
  speakers: ['金正恩', '一位前大使', '首席经济学家'],
  sentence: ({ opener, subject, mood, action, object, place, time }) =>
    `${opener}${subject}${time}${mood || '将'}${place}${action}${object}`,
  aside: (name, subject) => `多年来一直关注${subject}的${name}不同意这种看法`,
}

const arabic: Language = {
  code: 'ar',
  subjects: ['موسكو', 'بيونغ يانغ', 'وزارة الدفاع', 'الحكومة', 'القيادة الشمالية', 'الشركة'],
  actions: ['تمديد', 'إلغاء', 'تمويل', 'مضاعفة', 'إخفاء', 'تأجيل', 'تعميق', 'استبدال'],
  objects: [
    ...['إمدادات القذائف', 'معاهدة الدفاع المشترك', 'اتفاقية العمالة', 'نظام العقوبات'],
    ...['نقل تقنيات الأقمار', 'التدريبات المشتركة', 'برنامج الصواريخ'],
  ],
  places: ['', 'في الموانئ الشمالية', 'على طول الحدود', 'في كورسك', 'في مجلس الأمن'],
  times: ['', 'قبل نهاية الحرب', 'في العام المقبل', 'منذ عام 2022', 'بعد القمة'],
  openers: ['', '', 'وفقا لسجلات الجمارك،', 'ومع ذلك،', 'في الواقع،'],
  moods: [
    { cue: '', likelihood: null },
    { cue: 'على الأرجح', likelihood: 'likely' },
    { cue: 'ربما', likelihood: 'roughly-even-chance' },
    { cue: 'من المستبعد أن', likelihood: 'unlikely' },
    { cue: 'من شبه المؤكد أن', likelihood: 'almost-certain' },
  ],
  syllables: ['سل', 'ما', 'نور', 'كر', 'يم', 'با', 'در', 'حس', 'ان', 'را'],
  speakers: ['سفير سابق', 'كبير الاقتصاديين'],
  sentence: ({ opener, subject, mood, action, object, place, time }) =>
    joined(opener, mood, 'تنوي', subject, action, object, place, time),
  aside: (name, subject) => `يعارض ${name} ذلك بعد سنوات من متابعة ${subject}`,
}

/** Half of the documents are in English. */
export const languages: Language[] = [
  ...[english, english, english, english, english, german, russian, korean, chinese, arabic],
]

/** How sentences end in a language. */
export function fullStopOf({ code }: Language): string {
  return code === 'zh' ? '。' : '.'
}

/** What stands between two sentences. */
export function sentenceGapOf({ code }: Language): string {
  return code === 'zh' ? '' : ' '
}
