/** Traditional characters, and below each the simplified one that the words are compared in. */
const TRADITIONAL = [
  ...'稅號別產貨國實數單規備購戶稱淨總運達進發編碼類價幣額級質項區買賣廠報關標術檔計時間開離裝車場給終輸體應簡製結訂賬帳圖噸預際業務員聯絡電話註說細參態狀經營門倉儲匯頭櫃對圍範屬種長寬釋負責執領財紙資訊書寫內層張條組織鐵銅鋁鋼檢驗證據從將',
]
const SIMPLIFIED = [
  ...'税号别产货国实数单规备购户称净总运达进发编码类价币额级质项区买卖厂报关标术档计时间开离装车场给终输体应简制结订账账图吨预际业务员联络电话注说细参态状经营门仓储汇头柜对围范属种长宽释负责执领财纸资讯书写内层张条组织铁铜铝钢检验证据从将',
]
const simplifiedOf = new Map(TRADITIONAL.map((sign, at) => [sign, SIMPLIFIED[at] ?? sign] as const))

/** A text with the traditional characters of headers written in the simplified way. */
export const simplified = (text: string): string =>
  text.replaceAll(/\p{Script=Han}/gu, (sign) => simplifiedOf.get(sign) ?? sign)
