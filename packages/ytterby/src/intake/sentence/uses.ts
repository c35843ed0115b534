/** What words say goods are used for, or why they leave: a value of the contract, or the values that they leave open. */
export type Use = {
  readonly field: 'endUse.kind' | 'endUse.field' | 'shipment.purpose'
  readonly says: string | readonly string[]
  readonly written: RegExp
}

const FOR = String.raw`(?<![\p{L}-])(?:(?:for|für|pour|para|per)\s(?:(?:use in|the|an?|die|den|la|les|le|el|il)\s)?)`
const ARMS = String.raw`(?:(?:\p{L}+\s){0,2}?(?:missiles?|torpedo(?:e?s)?|munitions?|weapons?|warheads?|fighter (?:jets?|aircraft)|warships?|missiles|armes|armement|misiles|armas|missili|armi|Waffen|Lenkflugkörper|Rüstung)(?:\s(?:guidance|seekers?|systems?|fins?|actuators?))?)`
const DEFENCE = String.raw`(?:defen[cs]e|défense|defensa|difesa|Verteidigung)(?:\s(?:use|purposes?|applications?|industry|sector))?(?!\s(?:contractor|project|program))`

/** Nodes of 14 nanometres and below, and memory of 256 layers and more, as announcement 61 of 2025 names them. */
const NODE = String.raw`(?:(?:at or )?(?:below|under|of|<=?|≤|至|低于|小于)?\s*(?<!\d)(?:1[0-4]|[1-9])\s?(?:nm|纳米|ナノ)(?:\s?(?:(?:and|or) (?:below|less|smaller)|及?以下))?)`
const CHIPS = String.raw`(?:chips?|ics|wafers?|semiconductors?|nodes?|芯片|工艺|制程|半导体)`
const LOGIC = String.raw`(?:logic|逻辑|ロジック)\s?${CHIPS}?`

export const USES: readonly Use[] = [
  {
    field: 'endUse.kind',
    says: 'civil',
    written:
      /(?<![\p{L}-])(?:(?:for|to) (?:(?:an?|the|my|our) )?)?(?:civil(?:ian)?(?: end[- ]?use| use| purposes?| (?:buyer|customer|client)(?= (?:in|from|of) | ?[,;.]| ?$))?|zivile?(?: nutzung| verwendung)?|(?:(?:pour|para|per)\s)?(?:usage|utilisation|uso|impiego)\s(?:final[e]?\s)?civile?|民生用|民用)(?![\p{L}])|(?<![非不])民用(?=最终|客户|买家|买方|用户)/iu,
  },
  {
    field: 'endUse.kind',
    says: 'military',
    written: new RegExp(
      String.raw`(?<![\p{L}-])(?:for )?(?:military(?: end[- ]?use| use| purposes?)?|militärisch\w*(?: nutzung| verwendung)?|(?:(?:pour|para|per)\s)?(?:usage|utilisation|uso|impiego)\smilita(?:ire|r|re)|軍事用途?|军事用途|军用)(?![\p{L}])|(?<![非不])军用(?=最终|客户|买家|买方|用户)|${FOR}(?:${ARMS}|${DEFENCE})(?![\p{L}-])|(?:用于|供)(?:导弹|武器|国防|军工)\p{Script=Han}{0,4}|(?:国防|国防工业|軍需|防衛|导弹|武器)(?:用途|专用)|(?:ミサイル|防衛|兵器)(?:用途?|向け)|(?:미사일|방산|국방|무기)\s?(?:용도?|용)(?!\p{L})`,
      'iu',
    ),
  },
  {
    field: 'endUse.field',
    says: 'logic-14nm-or-below',
    written: new RegExp(`(?:for |用于)?(?:${LOGIC}\\s*${NODE}|${NODE}\\s*的?${LOGIC})(?!\\p{Script=Latin})`, 'iu'),
  },
  {
    field: 'endUse.field',
    says: 'memory-256-layers-or-more',
    written:
      /(?:for |用于)?(?<!\d)(?:25[6-9]|2[6-9]\d|[3-9]\d\d)(?:[\s-]?layers?\s(?:3D[\s-]?)?(?:NAND(?:\s(?:flash|memory))?|memory|flash)(?:\schips?)?(?!\p{L})|\s?层(?:及以上)?的?(?:存储芯片|闪存|存储器))/iu,
  },
  // Chips of another kind than logic have no node in the law.
  {
    field: 'endUse.field',
    says: ['logic-14nm-or-below', 'none'],
    written: new RegExp(`(?:for |用于)?(?:${NODE}\\s*的?${CHIPS}|${CHIPS}\\s*${NODE})(?!\\p{Script=Latin})`, 'iu'),
  },
  {
    field: 'shipment.purpose',
    says: 'return-after-repair',
    written:
      /(?<!\p{L})(?:(?:for |being )?(?:return(?:ed|ing|s)?|re-?export(?:ed)?|sent back|going back)\s(?:after|following) (?:the )?repairs?|repaired and returned|(?:Rückgabe|Rücksendung|Rücklieferung|zurück) nach (?:der )?Reparatur|nach Reparatur zurück|retour après réparation|devolución tras (?:la )?reparación|reso dopo (?:la )?riparazione)(?!\p{L})|维修后(?:复运出境|退回|返还|返回|出口)|修理後(?:の?返送|返却)|수리 후 (?:반송|반환)/iu,
  },
  {
    field: 'shipment.purpose',
    says: 'exhibition-return',
    written:
      /(?<!\p{L})(?:(?:for )?return(?:ed|ing|s)?|going back|re-?export(?:ed)?)\s(?:after|from) (?:an? |the )?(?:exhibition|trade (?:fair|show))(?!\p{L})|展[会览品]后?(?:复运出境|退回|返还|返回)/iu,
  },
]
