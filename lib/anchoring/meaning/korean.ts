import type { MeaningParts, MeaningWords } from '@/lib/anchoring/meaning/meaning-words'

/**
 * Negations: Sohn (The Korean Language, 1999): the adverbs 안 and 못, the endings -지 않-, -지 못하-, -지 말-, the verbs 없다 and
 * 아니다. Hedges and numbers: the Standard Korean Language Dictionary of the National Institute of Korean Language. Verbs that report: its verbs that
 * take a quotation with -고. Offices: by hand. Days:
 * Unicode CLDR.
 */
export const korean: MeaningWords = {
  language: 'ko',
  negations:
    '않 / 안 | 못하 / 못 | 말라 / 말고 / 말아야 / 마라 / 마십시오 / 말자 / 말 | 결코 | 전혀 | 절대 | 도저히',
  hedges: '아마 / 아마도 | 혹시 | 만약 / 만일 | 반드시 | 꼭 | 거의 | 항상 | 분명 / 분명히',
  weakHedges:
    '모든 / 모두 | 일부 | 대부분 | 많은 | 몇 / 몇몇 | 가끔 | 자주 | 약 | 더 | 덜 | 최소 | 최대 | 이미 | 아직 | 곧 | 매우 | 주로 | 이상 | 이하 | 미만',
  negatingPrefixes: '불 비 미 무 부 반 몰',
  numbers: `둘 / 두 2 | 셋 / 세 / 석 3 | 넷 / 네 / 넉 4 | 다섯 5 | 여섯 6 | 일곱 7 | 여덟 8 | 아홉 9 | 열 10 | 열한 / 열하나 11 | 열두 / 열둘 12 |
    스물 / 스무 20 | 서른 30 | 마흔 40 | 쉰 50 | 예순 60 | 일흔 70 | 여든 80 | 아흔 90 | 십 10 | 이십 20 | 삼십 30 | 사십 40 | 오십 50 | 육십 60 |
    칠십 70 | 팔십 80 | 구십 90 | 백 100 | 이백 200 | 삼백 300 | 사백 400 | 오백 500 | 육백 600 | 칠백 700 | 팔백 800 | 구백 900 | 천 1000 |
    이천 2000 | 삼천 3000 | 사천 4000 | 오천 5000 | 만 10000 | 이만 20000 | 삼만 30000 | 수십 10 | 수백 100 | 수천 1000 | 수만 10000`,
  weakNumbers: '하나 / 한 1 | 일 1 | 이 2 | 삼 3 | 사 4 | 오 5 | 육 6 | 칠 7 | 팔 8 | 구 9',
  ordinals: '첫 / 첫째 / 첫번째 1 | 둘째 / 두번째 2 | 셋째 / 세번째 3 | 넷째 4',
  units: '% 퍼센트 / 프로 | $ 달러 | ₩ 원 | € 유로 | ₽ 루블 | ¥ 위안 / 엔',
  days: '오늘 | 어제 | 내일',
}

/** What stands inside a word, and after one that ends in 것, 거, 수 or 지. */
export const koreanParts: MeaningParts = {
  script: /\p{Script=Hangul}/u,
  negations: `않 | 없 | 아니 / 아닌 / 아닐 / 아닙 / 아님 / 아녔 | 못하 / 못한 / 못할 / 못했 / 못해 / 못함 / 못합 | 지 말 / 지 마 | 안되 / 안된 / 안될 / 안돼 / 안됐 |
    불가능 / 불가 | 실패 | 거부 / 거절 | 부인 / 부정 | 반대 | 금지`,
  hedges: `가능성 | 것 같 / 거 같 | 수 있 | 수도 있 | 지도 모 | 듯 | 추정 | 로 보이 / 로 보인 / 로 보입 | 예상 | 전망 | 관측 | 주장 | 의심 / 의혹 | 의문 |
    확실 | 불확실 | 틀림없 | 해야 / 되어야 / 돼야 / 여야 | 우려 | 예정 | 계획 | 알려졌 / 알려진 | 전해졌 / 전해진 | 것으로 보 | 다고 한다 | 이른바 |
    확인 | 희박 | 성이 크 / 성은 크 / 성도 크 / 성이 큰 / 성이 클 / 성이 컸 / 성이 높 / 성은 높 / 성도 높 | 성이 낮 / 성은 낮 / 성도 낮 / 성이 작 /
    성은 작 / 성이 적 / 성은 적`,
  weakHedges: '것이다 | 겠',
  dates: '월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일',
  namesakes: '안녕 | 끊임없 | 다름없 | 아니면 | 주말',
}

/** Begin the last word of a sentence that tells what somebody says: "말했다". */
export const koreanReports = `말했 / 말한 / 말하 | 밝혔 / 밝힌 / 밝히 | 전했 / 전한다 / 전하 | 주장했 / 주장한 / 주장하 | 설명했 / 설명한 / 설명하 |
  강조했 / 강조한 / 강조하 | 덧붙였 / 덧붙인 / 덧붙이 | 경고했 / 경고한 / 경고하 | 발표했 / 발표한 / 발표하 | 보도했 / 보도한 / 보도하 |
  썼다 / 쓴다 | 적었 / 적는 | 지적했 / 지적한 / 지적하 | 전망했 / 전망한 / 전망하 | 평가했 / 평가한 / 평가하 | 분석했 / 분석한 / 분석하 |
  답했 / 답한 / 답하 | 반박했 / 반박한 / 반박하 | 부인했 / 부인한 / 부인하 | 시인했 / 시인한 / 시인하 | 인정했 / 인정한 / 인정하 |
  언급했 / 언급한 / 언급하 | 약속했 / 약속한 / 약속하 | 예상했 / 예상한 / 예상하`

/** End the word for somebody who is told by an office: "외무장관". */
export const koreanOffices = `장관 | 대통령 | 총리 | 의원 | 대변인 | 대사 | 교수 | 위원장 | 국방위원장 | 주석 | 총장 | 사무총장 | 국장 | 차관 | 실장 | 대표 |
  의장 | 시장 | 지사 | 장군 | 사령관 | 판사 | 검사 | 변호사 | 기자 | 박사 | 연구원 | 회장 | 사장 | 소장 | 총재 | 왕 | 교황 | 정부 | 외무성 | 국방부 |
  외교부 | 통일부 | 당국 | 당국자 | 관계자 | 전문가 / 전문가들 | 분석가 / 분석가들 | 통신 | 신문`
