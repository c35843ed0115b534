import { editsAllowed, editsBetween } from './edits.ts'

/**
 * Legal forms of companies, with the spellings of each. They have no weight in a name, but names with different forms are not
 * equal. Spellings are folded: lower case, `S.p.A.` as `spa`.
 */
const FORMS =
  `company co coy cie compagnie compania, corporation corp corpn corporacion, incorporated inc incorp, limited ltd lim
limitee ltda, private pvt pte pty proprietary, public pub, llc, lllp, llp, limitedpartnership lp, partnership, plc, pbc, ag
aktiengesellschaft, gmbh, gesellschaft ges, mbh, ggmbh, kg
kommanditgesellschaft, kgaa, ohg, ug, ev, se, sa, spa, srl,
sarl, sas, sasu, sca, scs, gie, sl, slu, sau, cv, rl, lda, eireli, as, sro, spol, spolsro, vos, zs,
spzoo, zoo, spk, doo, dd,
ood, eood, ad, ead, kft, zrt, nyrt, bt, ab aktiebolag, aps, oy, oyj, ou, uab, sia, asa, hf, ehf, nv, bv, bvba,
cvba, vof, jsc jsco, ojsc, cjsc, pjsc, ooo, oao, zao, pao, ao, fze, fzco, fzllc, wll, bhd
berhad, sdn sendirian, tbk, pt, kk kabushiki kaisha, gk godokaisha, yk
yugenkaisha, chusik chusikhoesa jusikhoesa, gongsi, youxiangongsi, youxianzerengongsi, gufenyouxiangongsi,
jituan`.split(/,\s/)

/** The form for each spelling. It is a Map, not an object, so that `constructor` is not found. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((line) => {
    const [form = '', ...spellings] = line.split(/\s/)
    return [form, ...spellings].map((word): [string, string] => [word, form])
  }),
)

/** Forms that may precede a name. Any other leading form is part of the name: LDA Group. */
export const LEADING_FORMS: ReadonlySet<string> = new Set(
  'ab ad ao as chusik cjsc gie gk jsc kk oao ojsc ooo oy pao pjsc pt sarl sia spzoo srl uab yk zao'.split(' '),
)

/** The parts of a word before an attached legal form: `rheinmetall` of `rheinmetallag`. */
export function prefixesBeforeForms(word: string): string[] {
  const found: string[] = []
  if (!FORM_ENDINGS.has(word.slice(-2))) return found
  for (const length of FORM_LENGTHS) {
    if (length > word.length - SHORTEST_BEFORE) break
    if (LEGAL_FORMS.has(word.slice(-length))) found.push(word.slice(0, -length))
  }
  return found
}

const SHORTEST_BEFORE = 2
const FORM_LENGTHS = [...new Set([...LEGAL_FORMS.keys()].map(({ length }) => length))].sort((a, b) => a - b)
const FORM_ENDINGS = new Set([...LEGAL_FORMS.keys()].map((form) => form.slice(-2)))

/** Shorter forms are not recognized with a typo. */
const SHORTEST_MISSPELT = 6
const LONG_FORMS = [...LEGAL_FORMS.keys()].filter((form) => form.length >= SHORTEST_MISSPELT)

/** Whether a word is a long legal form, possibly with a typo. */
export const resemblesForm = (word: string): boolean =>
  LONG_FORMS.some((form) => editsBetween(form, word, editsAllowed(form)) <= editsAllowed(form))

/** Forms of several words, each with its form; longer ones first. */
export const FORMS_OF_WORDS: readonly (readonly [words: readonly string[], form: string])[] =
  `gesellschaft mit beschrankter haftung: gmbh, spolka z ograniczona odpowiedzialnoscia: spzoo, limited liability
company: llc, public limited company: plc, public joint stock company: pjsc, joint stock company: jsc, kabushiki
kaisha: kk, kabushiki gaisha: kk, godo kaisha: gk, spolka akcyjna: sa, sp akc: sa, akciova spolecnost: as,
societe anonyme: sa, sociedad anonima: sa, societa per azioni: spa, sendirian berhad: sdn,
limited partnership: limitedpartnership, spol s r o: sro, spol s ro: sro, spol sro: sro, sp z o o: spzoo, sp z
oo: spzoo, sp zoo: spzoo, s p a: spa, s r o: sro, s ro: sro, s r l: srl, d o o: doo, z o o: zoo, k k: kk, a s:
as, s a: sa, b v: bv, n v: nv`
    .split(/,\s/)
    .map((line) => line.split(/:\s/))
    .map(([words = '', form = '']) => [words.split(/\s/), form] as const)

/** Forms in Chinese, Japanese and Korean, each with its Latin word in a folded text; longer ones first. */
export const FORMS_IN_HAN: readonly (readonly [text: string, form: string])[] = [
  ['股份有限公司', 'gufenyouxiangongsi'],
  ['有限责任公司', 'youxianzerengongsi'],
  ['集团有限公司', 'youxiangongsi'],
  ['有限公司', 'youxiangongsi'],
  ['株式会社', 'kk'],
  ['有限会社', 'yk'],
  ['合同会社', 'gk'],
  ['(株)', 'kk'],
  ['(有)', 'yk'],
  ['주식회사', 'chusik'],
  ['(주)', 'chusik'],
  ['股份公司', 'ag'],
  ['集团', 'jituan'],
  ['财团法人', 'ev'],
  ['財团法人', 'ev'],
  ['行政法人', 'ev'],
  ['公司', 'gongsi'],
  ['コポレシヨン', 'corporation'],
]
