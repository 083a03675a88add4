import { describe, expect, it } from 'vitest'
import { compareMeaning } from '@/lib/anchoring/compare-meaning'
import { sentenceAt } from '@/lib/anchoring/in-sentence'
import { marked } from '@/tests/support/marked-text'

/** The kinds of meaning that changed between two sentences whose quotes stand in brackets. */
function changedKinds(was: string, now: string): string {
  const [then, later] = [marked(was), marked(now)]
  return compareMeaning(sentenceAt(then.text, then.range), sentenceAt(later.text, later.range))
    .map(({ kind }) => kind)
    .join(' ')
}

type Case = [was: string, now: string, kinds: string]

const cases: Record<string, Case[]> = {
  'what came first': [
    ['[It will leave] after the war.', '[It will leave] before the war.', 'date'],
    ['[It will leave] prior to the war.', '[It will leave] before the war.', ''],
    ['After the war [it will leave].', 'Until the war [it will leave].', 'date'],
    ['[It will leave] after the war.', '[It will leave].', ''],
    ['[Es wird abziehen] nach dem Krieg.', '[Es wird abziehen] vor dem Krieg.', 'date'],
    ['[Il va partir] après la guerre.', '[Il va partir] avant la guerre.', 'date'],
    ['Sé que [se irá] después de la guerra.', 'Sé que [se irá] antes de la guerra.', 'date'],
    ['[Они уйдут] после войны, и это так.', '[Они уйдут] до войны, и это так.', 'date'],
    ['[Вони підуть] після війни, і це так.', '[Вони підуть] до війни, і це так.', 'date'],
  ],
  German: [
    ['Das Bündnis ist [rein zweckmäßig].', 'Das Bündnis ist nicht [rein zweckmäßig].', 'negation'],
    [
      'Es gibt [ein Abkommen] mit dem Norden.',
      'Es gibt [kein Abkommen] mit dem Norden.',
      'negation',
    ],
    [
      'Der Pakt ist [abhängig] von der Lage.',
      'Der Pakt ist [unabhängig] von der Lage.',
      'negation',
    ],
    ['Moskau [wird] das Bündnis halten.', 'Moskau [könnte] das Bündnis halten.', 'hedge'],
    ['Das ist [wahrscheinlich] der Grund.', 'Das ist [unwahrscheinlich] der Grund.', 'hedge'],
    [
      'Sie haben [zwei Züge] nach Osten geschickt.',
      'Sie haben [drei Züge] nach Osten geschickt.',
      'number',
    ],
    ['Sie haben [zwei Züge] nach Osten geschickt.', 'Sie haben [2 Züge] nach Osten geschickt.', ''],
    ['Sie haben [zweiundzwanzig Züge] mit der Bahn.', 'Sie haben [22 Züge] mit der Bahn.', ''],
    ['Es sind [1.000 Soldaten] und das ist viel.', 'Es sind [1000 Soldaten] und das ist viel.', ''],
    ['Es sind [1.000,5 Tonnen] und das ist viel.', 'Es sind [1000,5 Tonnen] und das ist viel.', ''],
    ['Es sind [12,5 Prozent] und das ist viel.', 'Es sind [12,5 %] und das ist viel.', ''],
    ['Es war [am 25. Oktober 2024] in der Stadt.', 'Es war [am 25.10.2024] in der Stadt.', ''],
    [
      'Es war [am 25. Oktober 2024] in der Stadt.',
      'Es war [am 25. März 2024] in der Stadt.',
      'date',
    ],
    ['Das sagte [Merkel] und das ist so.', 'Das sagte [Merz] und das ist so.', 'name'],
    ['Das ist [das neue Haus] und nicht mehr.', 'Das ist [das neue Gebäude] und nicht mehr.', ''],
  ],
  French: [
    [
      'L’alliance est [purement tactique].',
      'L’alliance n’est pas [purement tactique].',
      'negation',
    ],
    [
      'Il dit que [Moscou respecte le pacte].',
      'Il dit que [Moscou ne respecte plus le pacte].',
      'negation',
    ],
    ['C’est [possible] dans ce cas.', 'C’est [impossible] dans ce cas.', 'negation hedge'],
    ['Il [va] partir, peut-être.', 'Il [va] partir.', 'hedge'],
    ['Il [doit] partir avec elle.', 'Il [peut] partir avec elle.', 'hedge'],
    ['Ils ont [deux trains] dans la ville.', 'Ils ont [trois trains] dans la ville.', 'number'],
    [
      'Il y a [quatre-vingt-dix-sept] trains dans la ville.',
      'Il y a [97] trains dans la ville.',
      '',
    ],
    ['Ils ont [1 000 soldats] dans la ville.', 'Ils ont [1000 soldats] dans la ville.', ''],
    [
      'C’était [le 25 octobre 2024] dans la ville.',
      'C’était [le 25 mars 2024] dans la ville.',
      'date',
    ],
    ['Il y a [plus de trains] dans la ville.', 'Il y a [des trains] dans la ville.', 'negation'],
  ],
  Spanish: [
    ['La alianza es [puramente táctica].', 'La alianza no es [puramente táctica].', 'negation'],
    ['Es [probable] que se vaya.', 'Es [improbable] que se vaya.', 'hedge'],
    ['Se [va] con ellos.', 'Se [va] sin ellos.', 'negation'],
    [
      'Fue [el 25 de octubre de 2024] en la ciudad.',
      'Fue [el 25 de mayo de 2024] en la ciudad.',
      'date',
    ],
    ['Son [once trenes] en la ciudad.', 'Son [doce trenes] en la ciudad.', 'number'],
    ['Son [treinta y dos trenes] en la ciudad.', 'Son [32 trenes] en la ciudad.', ''],
  ],
  Russian: [
    ['Союз [чисто тактический] по сути.', 'Союз не [чисто тактический] по сути.', 'negation'],
    [
      'Они считают, что [Москва выполнит договор].',
      'Они считают, что [Москва никогда выполнит договор].',
      'negation',
    ],
    [
      'Это [зависимое государство] на востоке.',
      'Это [независимое государство] на востоке.',
      'negation',
    ],
    ['Он [вероятно] уедет.', 'Он [маловероятно] уедет.', 'hedge'],
    ['Он [должен] уехать.', 'Он [может] уехать.', 'hedge'],
    ['Там [два поезда] и солдаты.', 'Там [три поезда] и солдаты.', 'number'],
    ['Там [двадцать два поезда] и солдаты.', 'Там [22 поезда] и солдаты.', ''],
    ['Там [1 000 солдат] и поезд.', 'Там [1000 солдат] и поезд.', ''],
    ['Там [2,5 тысячи солдат] и поезд.', 'Там [2500 солдат] и поезд.', ''],
    [
      'Это было [25 октября 2024 года] в городе.',
      'Это было [25 ноября 2024 года] в городе.',
      'date',
    ],
    ['Это было [25 октября 2024 года] в городе.', 'Это было [25.10.2024] в городе.', ''],
    ['Так сказал [Путин] в городе.', 'Так сказал [Пушкин] в городе.', 'name'],
  ],
  Ukrainian: [
    ['Союз [суто тактичний] за суттю.', 'Союз не [суто тактичний] за суттю.', 'negation'],
    ['Там [є угода] і мир.', 'Там [немає угоди] і мир.', 'negation'],
    ['Він [може] поїхати.', 'Він [мусить] поїхати.', 'hedge'],
    ['Там [п’ять потягів] і мир.', 'Там [шість потягів] і мир.', 'number'],
    ['Це було [25 жовтня 2024] у місті.', 'Це було [25 січня 2024] у місті.', 'date'],
  ],
  Korean: [
    ['이 동맹은 [전술적이다].', '이 동맹은 [전술적이지 않다].', 'negation'],
    ['러시아는 [조약을 지킨다].', '러시아는 조약을 안 [지킨다].', 'negation'],
    ['러시아는 [조약을 지킨다].', '러시아는 [조약을 지키지 못한다].', 'negation'],
    ['러시아는 [갈 수 있다].', '러시아는 [갈 수 없다].', 'negation hedge'],
    ['그것은 [가능하다].', '그것은 [불가능하다].', 'negation'],
    ['그것은 [동맹이다].', '그것은 [동맹이 아니다].', 'negation'],
    ['전쟁이 [끝난다].', '전쟁이 [끝날 것 같다].', 'hedge'],
    ['전쟁은 [아마 끝난다].', '전쟁은 [끝난다].', 'hedge'],
    ['[전쟁이] 끝날 가능성이 크다.', '[전쟁이] 끝날 가능성은 낮다.', 'hedge'],
    ['[전쟁이] 끝날 가능성이 높다.', '[전쟁이] 끝날 가능성이 적다.', 'hedge'],
    ['[전쟁이] 끝날 가능성이 크다.', '[전쟁이] 끝날 가능성은 높다.', ''],
    ['기차 [두 대가] 갔다.', '기차 [세 대가] 갔다.', 'number'],
    ['병력 [1만 명이] 갔다.', '병력 [10,000명이] 갔다.', ''],
    ['병력 [1만 명이] 갔다.', '병력 [2만 명이] 갔다.', 'number'],
    ['그는 [2024년 10월 25일] 갔다.', '그는 [2024년 11월 25일] 갔다.', 'date'],
    ['그는 [2024년 10월 25일] 갔다.', '그는 [2024-10-25] 갔다.', ''],
    ['그는 [가지 않는다].', '그는 [가지 않았다].', ''],
    ['그는 [안 간다].', '그는 [가지 않는다].', ''],
  ],
  Chinese: [
    ['这个联盟是[战术性的]。', '这个联盟不是[战术性的]。', 'negation'],
    ['俄罗斯[会遵守条约]。', '俄罗斯[没有遵守条约]。', 'negation hedge'],
    ['这是[可能的]。', '这是[不可能的]。', 'negation'],
    ['他们[可能]离开。', '他们[必须]离开。', 'hedge'],
    ['他们派了[二十四列火车]。', '他们派了[二十五列火车]。', 'number'],
    ['他们派了[1.2万名士兵]。', '他们派了[12000名士兵]。', ''],
    ['那是[2024年10月25日]的事。', '那是[2024年11月25日]的事。', 'date'],
    ['这[非常重要]。', '这[重要]。', ''],
    ['他们不说[这]是真的。', '他们说[这]不是真的。', 'negation'],
  ],
  Japanese: [
    ['この同盟は[戦術的である]。', 'この同盟は[戦術的ではない]。', 'negation'],
    ['ロシアは[条約を守ります]。', 'ロシアは[条約を守りません]。', 'negation'],
    ['ロシアは[条約を守って]去った。', 'ロシアは[条約を守らず]去った。', 'negation'],
    ['ロシアは[去る]。', 'ロシアは[去るかもしれない]。', 'hedge'],
    ['それは[必ず]起きる。', 'それは[おそらく]起きる。', 'hedge'],
    ['[まず]それは起きる。', '[次に]それは起きる。', ''],
    ['列車は[三本]来た。', '列車は[四本]来た。', 'number'],
  ],
  Thai: [
    ['พันธมิตรนี้[เป็นยุทธวิธี]', 'พันธมิตรนี้[ไม่เป็นยุทธวิธี]', 'negation'],
    ['เขา[ต้องไป]', 'เขา[อาจไป]', 'hedge'],
    ['มี[สองขบวน]', 'มี[สามขบวน]', 'number'],
  ],
  Arabic: [
    ['هذا التحالف [تكتيكي] في الواقع.', 'هذا التحالف ليس [تكتيكي] في الواقع.', 'negation'],
    ['روسيا [تحترم] المعاهدة.', 'روسيا لا [تحترم] المعاهدة.', 'negation'],
    ['روسيا [ستذهب] من هنا.', 'روسيا [لن تذهب] من هنا.', 'negation'],
    ['كان هناك [١٠٠٠ جندي] في المدينة.', 'كان هناك [1000 جندي] في المدينة.', ''],
    ['كان هناك [١٠٠٠ جندي] في المدينة.', 'كان هناك [٢٠٠٠ جندي] في المدينة.', 'number'],
    ['هذا [لَيْسَ] صحيحا.', 'هذا [ليس] صحيحا.', ''],
  ],
  Hebrew: [
    ['הברית הזאת היא [טקטית] בלבד.', 'הברית הזאת היא לא [טקטית] בלבד.', 'negation'],
    ['יש [הסכם] בין הצדדים.', 'אין [הסכם] בין הצדדים.', 'negation'],
    ['הוא [ילך] הביתה.', 'הוא [אולי ילך] הביתה.', 'hedge'],
  ],
  'other languages': [
    [
      'L’alleanza è [tattica] per la Russia.',
      'L’alleanza non è [tattica] per la Russia.',
      'negation',
    ],
    ['A aliança é [tática] para a Rússia.', 'A aliança não é [tática] para a Rússia.', 'negation'],
    ['Het verdrag is [tactisch] van aard.', 'Het verdrag is niet [tactisch] van aard.', 'negation'],
    ['Sojusz jest [taktyczny] z natury.', 'Sojusz nie jest [taktyczny] z natury.', 'negation'],
    [
      'Alliansen är [taktisk] för det landet.',
      'Alliansen är inte [taktisk] för det landet.',
      'negation',
    ],
    ['Bu ittifak [taktiktir].', 'Bu ittifak [taktik değildir].', 'negation'],
    ['Aliansi itu [taktis].', 'Aliansi itu tidak [taktis].', 'negation'],
    ['Liên minh này là [chiến thuật].', 'Liên minh này không là [chiến thuật].', 'negation'],
    ['यह गठबंधन [सामरिक] है।', 'यह गठबंधन [सामरिक] नहीं है।', 'negation'],
    ['این اتحاد [تاکتیکی] است.', 'این اتحاد [تاکتیکی] نیست.', 'negation'],
    ['Он [дошёл] до города.', 'Он [дошел] до города.', ''],
  ],
}

describe.each(Object.entries(cases))('compareMeaning of %s', (_, casesOfLanguage) => {
  it.each(casesOfLanguage)('%s > %s', (was, now, kinds) => {
    expect(changedKinds(was, now)).toBe(kinds)
  })
})
