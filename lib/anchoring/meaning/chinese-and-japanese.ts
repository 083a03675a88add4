import type { MeaningParts } from '@/lib/anchoring/meaning/meaning-words'

/**
 * Chinese and Japanese share their characters, and a quotation of one stands in texts of the other: one list. Chinese: Li
 * and Thompson (Mandarin Chinese: A Functional Reference Grammar, 1981) for negation and Lü Shuxiang (现代汉语八百词, 1980) for
 * adverbs and modal verbs, in simplified and traditional form. Japanese: Martin (A Reference Grammar of Japanese, 1975).
 */
export const chineseAndJapaneseParts: MeaningParts = {
  script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  negations: `不 | 没 / 沒 / 没有 / 沒有 | 未 | 非 | 无 / 無 | 否 | 勿 | 毋 | 莫 | 拒 | 禁 | 失败 / 失敗 / 失敗 |
    ない / なかっ / なく / なけれ / 無い / 無く / ません / なし / ねえ / まい | ず / ずに | ぬ | ざる / ざれ / ざり`,
  hedges: `可能 | 可能性 | 也许 / 也許 | 或许 / 或許 | 大概 | 恐怕 | 似乎 | 好像 | 应该 / 應該 / 应当 / 應當 | 必须 / 必須 | 可以 | 据称 / 據稱 | 据说 / 據說 | 估计 / 估計 |
    预计 / 預計 | 怀疑 / 懷疑 | 必然 | 一定 | 肯定 | 看来 / 看來 | 看似 | 几乎 / 幾乎 | 疑似 | 声称 / 聲稱 | 所谓 / 所謂 | 如果 | 难以 / 難以 | 确实 / 確實 | 将 / 將 |
    会 / 會 | 总是 / 總是 | かもしれ / かも知れ / かもしれない / かも知れない / かもしれません / かも知れません | だろう / であろう / でしょう | らしい / らしく / らしかった |
    ようだ / ようで / ようです / ように見え | みたい | はずだ / はずで / はずが | おそらく / 恐らく | たぶん / 多分 | もしかし | 必ず | に違いな / に違いあ | とみられ / と見られ |
    見込み | と思われ / と考えられ | べき | 恐れ / おそれ | 疑い | 確実 | なければならない / なければならず / ねばならない | とされる / とされて | いわゆる | 主張 | 予定 | もし |
    ほぼ / ほとんど`,
  weakHedges: `大多数 / 大多數 / 多数 / 多數 | 一些 / 有些 / 一部 | 所有 / 全部 / すべて / 全て | 许多 / 許多 / 多く | 经常 / 經常 | 有时 / 有時 | 大约 / 大約 / 約 / 约 | 非常 | 更 |
    至少 / 少なくとも | 最多 | 只 / だけ | 已 / すでに | 曾 | よく | 時々`,
  dates: `星期一 / 周一 / 週一 / 月曜 | 星期二 / 周二 / 週二 / 火曜 | 星期三 / 周三 / 週三 / 水曜 | 星期四 / 周四 / 週四 / 木曜 | 星期五 / 周五 / 週五 / 金曜 | 星期六 / 周六 / 週六 / 土曜 |
    星期日 / 星期天 / 周日 / 週日 / 日曜 | 今天 / 今日 | 昨天 / 昨日 | 明天 / 明日`,
  namesakes: `非洲 | 未来 / 未來 | 无论 / 無論 | 不过 / 不過 | 不断 / 不斷 | 莫斯科 | 无线 / 無線 | 否则 / 否則 | 是否 | 会议 / 會議 | 会谈 / 會談 | 会见 / 會見 | 社会 / 社會 | 机会 / 機會 |
    委员会 / 委員會 | 议会 / 議會 / 国会 / 國會 | 会長 / 会长 / 會長 | 协会 / 協會 | 将军 / 將軍 / 将来 / 將來 | 非常に | 曾经 / 曾經 | 更新 | 约束 / 約束 / 条约 / 條約 | 会社 / 会合 / 会員 / 大会 |
    まず | わず | ずつ | ずっと | いずれ | みず | 死ぬ | 只今 | 少なくとも | かならず`,
}

/** The digits and the powers of ten that Chinese characters write, those for cheques left out. */
export const numeralCharacters: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
  兆: 1_000_000_000_000,
}
