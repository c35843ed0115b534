/** Words that say what follows them, in English, German, Japanese and Chinese. */
export type Cue = { readonly field: string; readonly before: RegExp }

/** Scripts without spaces between words have no borders to look for. */
function words(list: string, before = ''): RegExp {
  const all = list.split('|')
  const unspaced = all.filter((word) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}→>]/u.test(word))
  const spaced = all.filter((word) => !unspaced.includes(word))
  return new RegExp(
    `(?:(?<![\\p{L}\\p{N}])${before}(?:${spaced.join('|')})(?![\\p{L}])|${unspaced.join('|')})\\s*[:：]?\\s*`,
    'giu',
  )
}

/** What stands before the word for a buyer: to my customer. */
const OURS = '(?:(?:to|for)\\s)?(?:(?:my|our|the|an?)\\s)?'

/** Parties. A buyer is read as the end user, as the contract takes the end user for the importer where none is named. */
export const PARTIES: readonly Cue[] = [
  {
    field: 'endUser.name',
    before: words(
      'end[- ]?users?(?: is)?|buyers?(?: is)?|purchaser|customer(?: is)?|client(?: is)?|sold to|bought by|ordered by|purchased by|endverwender|endabnehmer|endkunde|käufer|kunde|abnehmer|utilisateur final|acheteur|最終需要者|需要者|買主|顧客|最终用户|最終用戶|终端客户|买方是?|買方|买家是?|客户(?!的)是?|用户(?!的)是?',
      OURS,
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
  {
    field: 'exportedFrom',
    before: words(
      'exported from|shipped from|from|port of loading|pol|f\\.?o\\.?b\\.?|fca|fas|exw|ex works|ex|aus|von|出口自|发自|起运港|装运港|从',
    ),
  },
  {
    field: 'destination',
    before: words(
      'to|into|ship(?:ped|ping)? to|destination(?: is)?|for export to|exported to|bound for|port of discharge|pod|cif|cfr|c&f|cnf|cpt|cip|dap|dpu|ddp|nach|bestimmungsland|ziel|vers|à destination de|仕向国|仕向地|出口到|出口至|出口|出?[销售卖发运寄送][往到至给]|(?<![开研])发|去|目的[国地港]|向|到|至|→|->',
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
