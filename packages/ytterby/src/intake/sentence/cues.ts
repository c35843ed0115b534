/** Words that say what follows them, in English, German, Japanese and Chinese. */
export type Cue = { readonly field: string; readonly before: RegExp }

/** Scripts without spaces between words have no borders to look for. */
function words(list: string): RegExp {
  const all = list.split('|')
  const unspaced = all.filter((word) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}→>]/u.test(word))
  const spaced = all.filter((word) => !unspaced.includes(word))
  return new RegExp(
    `(?:(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}])|${unspaced.join('|')})\\s*[:：]?\\s*`,
    'giu',
  )
}

/** Parties. A buyer is read as the end user, as the contract takes the end user for the importer where none is named. */
export const PARTIES: readonly Cue[] = [
  {
    field: 'endUser.name',
    before: words(
      'end[- ]?users?(?: is)?|buyers?(?: is)?|purchaser|customer|sold to|client|endverwender|endabnehmer|endkunde|käufer|kunde|abnehmer|utilisateur final|acheteur|最終需要者|需要者|買主|顧客|最终用户|最終用戶|买方|買方|客户|用户',
    ),
  },
  { field: 'importer.name', before: words('importer(?: is)?|importeur|importateur|輸入者|进口商|進口商|进口方') },
  {
    field: 'consignees.0.name',
    before: words('consignee(?: is)?|ship[- ]to party|empfänger|warenempfänger|destinataire|荷受人|收货人|收貨人'),
  },
  {
    field: 'exporter.name',
    before: words(
      'exporter(?: is)?|supplier(?: is)?|seller|vendor|sold by|lieferant|exporteur|verkäufer|fournisseur|輸出者|出口商|供应商|供應商|卖方',
    ),
  },
]

/** Countries. */
export const COUNTRIES: readonly Cue[] = [
  {
    field: 'origin',
    before: words(
      'made in|origin(?: is)?|country of origin|manufactured in|ursprung|hergestellt in|原産国|原产国|原产地|原产于|产自',
    ),
  },
  { field: 'exportedFrom', before: words('exported from|shipped from|from|ex|aus|von|出口自|发自') },
  {
    field: 'destination',
    before: words(
      'to|into|ship(?:ped|ping)? to|destination(?: is)?|for export to|exported to|bound for|nach|bestimmungsland|ziel|vers|à destination de|仕向国|仕向地|出口到|出口至|出口|销往|发往|运往|运到|目的国|到|至|→|->',
    ),
  },
]

/** Uses, which the contract names by one word. */
export const USES: readonly (readonly [value: string, written: RegExp])[] = [
  [
    'civil',
    /(?<![\p{L}-])(?:for )?(?:civil(?:ian)?(?: end[- ]?use| use| purposes?)?|zivile?(?: nutzung| verwendung)?|民生用|民用)(?![\p{L}])/iu,
  ],
  [
    'military',
    /(?<![\p{L}-])(?:for )?(?:military(?: end[- ]?use| use| purposes?)?|militärisch\w*(?: nutzung| verwendung)?|軍事用途?|军事用途|军用)(?![\p{L}])/iu,
  ],
]
