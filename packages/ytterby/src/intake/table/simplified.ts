/** Traditional characters, and below each the simplified one that the words are compared in. */
const TRADITIONAL = [
  ...'稅號別產貨國實數單規備購戶稱淨總運達進發編碼類價幣額級質項區買賣廠報關標術檔計時間開離裝車場給終輸體',
]
const SIMPLIFIED = [
  ...'税号别产货国实数单规备购户称净总运达进发编码类价币额级质项区买卖厂报关标术档计时间开离装车场给终输体',
]
const simplifiedOf = new Map(TRADITIONAL.map((sign, at) => [sign, SIMPLIFIED[at] ?? sign] as const))

/** A text with the traditional characters of headers written in the simplified way. */
export const simplified = (text: string): string =>
  text.replaceAll(/\p{Script=Han}/gu, (sign) => simplifiedOf.get(sign) ?? sign)
