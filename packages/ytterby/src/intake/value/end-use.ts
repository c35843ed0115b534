import { reason } from '../reason.ts'
import { asked, NOTHING, saysNothing, valued, type Read } from './read.ts'

const KINDS = ['civil', 'military'] as const
type Kind = (typeof KINDS)[number]

/** What stands around the word for a use, and adds nothing. */
const AROUND =
  /^(?:for|only|purely|rein|usage|uso|pour|für|для|仅限|僅限|仅|供|纯)\s*|\s*(?:end[- ]?)?(?:use|user|usage|purposes?|applications?|only|nutzung|verwendung|zwecke?|anwendung|endverwendung|назначения|использования|최종\s?용도|용도?|用途|使用|用)$/giu

const WORDS: Readonly<Record<Kind, RegExp>> = {
  civil:
    /^(?:civil|civilian|non-?military|zivil|zivile[rns]?|nicht-?militärisch|civile?s?|civiles|uso civil|uso civile|usage civil|cywiln[eya]\p{L}*|civilní|polgári|sivil|civiel|гражданск\p{L}+|цивільн\p{L}+|民[生间間事需]?|非军事?|非軍事?|민간|민수|민생)$/iu,
  military:
    /^(?:military|defen[cs]e|militär|militärisch\p{L}*|militaires?|militare?s?|militari|wojskow\p{L}+|vojensk\p{L}+|katonai|askeri|militair\p{L}*|военн\p{L}+|військов\p{L}+|军|軍|军[事工品]|軍[事需]|国防|國防|군|군사|군수|국방|방산)$/iu,
}

/** What goods are used for: civil or military; a question about any other text. */
export function readEndUse(text: string): Read<Kind> {
  if (saysNothing(text)) return NOTHING
  const plain = text.normalize('NFKC').trim()
  const word = plain.replaceAll(AROUND, '').trim()
  const kind = KINDS.find((one) => WORDS[one].test(word) || WORDS[one].test(plain))
  return kind === undefined ? asked(KINDS, reason('someUse', { text: plain })) : valued(kind)
}
