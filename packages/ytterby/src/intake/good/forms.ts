import type { ProductForm } from '../../schema/product-form.ts'
import type { Evidence } from './evidence.ts'
import type { Formula } from './formula.ts'
import type { Reading, Spoken } from './phrases.ts'

/** What the words of a description say of the state of its good. */
type Says = ReadonlySet<string>

/** What an oxide is for tells what it is: for polishing, for catalysts. */
const OF_USE = new Set(['polishing', 'catalyst', 'medicament'])

/** Of the compounds of rare earths, the law has a form of its own for mixed carbonates. */
const CARBONATE = /[ck]arbona|碳酸|炭酸|탄산|węglan|weglan|uhličitan|uhlicitan|карбонат/

/** Compounds of which crystals are grown for optics: those of a nitrate are the salt. */
const GROWN =
  /sili[ck]at|vanad[aáia]*t|alumin[aá]t|fluori|niobat|tantalat|硅酸|钒酸|铝酸|氟化|铌酸|钽酸|ケイ酸|フッ化|규산|플루오르화/

/** What the words say beside an oxide that is more than the oxide of one rare earth. */
const NOT_PLAIN: readonly string[] = ['mixed', 'doped', 'other-material']

/** A word that names an alloy, of whichever metal. */
const ALLOY = /alloy|legier|alliage|合金/

/** A magnet that is bonded to a hub is glued to it. */
const isGlued = (text: string, { concepts, to }: Spoken): boolean =>
  concepts.some(({ says }) => says === 'bonded') && /^ (?:to|in|on|onto|into) /.test(text.slice(to))

/** Metal or oxide, 金属或氧化物: the words leave open which. */
const EITHER = /\b(?:or|oder|ou)\b|\/|或|または/u

export const saysOf = ({ text, words }: Reading): Says =>
  new Set([
    ...(EITHER.test(text) ? ['either'] : []),
    ...words
      .filter((word) => !word.denied && !isGlued(text, word))
      .flatMap(({ concepts, role, word }) =>
        concepts.flatMap(({ kind, says = '', adjective }) => [
          ...(adjective === true && role === 'main' ? ['magnetic'] : []),
          ...(kind === 'no-rare-earth' && role !== 'purpose' ? ['other-material'] : []),
          ...((kind === 'modifier' || kind === 'rare-earth') && (role !== 'purpose' || OF_USE.has(says))
            ? [says, ...(CARBONATE.test(word) ? ['carbonate'] : []), ...(GROWN.test(word) ? ['grown'] : [])]
            : []),
          ...(role !== 'purpose' && ALLOY.test(word) ? ['alloy'] : []),
        ]),
      ),
  ])

/** Forms of a good whose rare earth is named: the one that its words state, and others that they allow. */
export function formsOfNamed(
  evidence: Evidence,
  says: Says,
  head: Spoken | null,
): { readonly certain: readonly ProductForm[]; readonly possible: readonly ProductForm[] } {
  const first = stated(evidence, says, head)
  const others = [...new Set([...evidence.forms, ...composed(evidence, says, head)])].filter((form) => form !== first)
  if (first !== null) return { certain: [first], possible: others }
  return others.length === 1 ? { certain: others, possible: [] } : { certain: [], possible: others }
}

function stated(
  { forms, certain, formulas, isMagnet: isOfAnyKind }: Evidence,
  says: Says,
  head: Spoken | null,
): ProductForm | null {
  const magnet = forms.some((form) => form.endsWith('-magnet'))
  const headForms = head?.concepts.flatMap(({ kind, form = [] }) => (kind === 'may-hold' ? form : [])) ?? []
  const around = head?.concepts.find(({ kind }) => kind === 'around' || kind === 'reagent')?.form?.[0]
  if (around !== undefined) return around
  const isMagnetItself =
    head?.concepts.some(({ id }) => id === 'magnet' || id === 'bonded-magnet' || id === 'magnet-powder') === true
  // A magnetic bar of neodymium is no bar of the metal.
  const isMagneticBar = says.has('magnetic') && says.has('metal') && certain.has('Nd')
  const isMagnet =
    magnet ||
    isOfAnyKind ||
    isMagneticBar ||
    head?.concepts.some(({ id }) => id === 'magnet' || id === 'bonded-magnet') === true
  if (says.has('scrap') || forms.includes('scrap')) return 'scrap'
  // A motor with a magnet of neodymium is a motor.
  if (!isMagnetItself && headForms[0] !== undefined)
    return headForms.find((form) => forms.includes(form)) ?? headForms[0]
  if (headForms[0] === 'magnet-powder') return 'magnet-powder'
  // ネオジム is short for the magnet, and in 金属ネオジム the metal.
  if (!isMagnetItself && says.has('metal') && !isMagneticBar && head?.concepts.some(({ id }) => id === 'Nd') === true)
    return 'metal'
  if (isMagnet) {
    if (headForms.includes('motor-rotor')) return 'motor-rotor'
    if (says.has('bonded') || forms.includes('bonded-magnet') || headForms[0] === 'bonded-magnet')
      return says.has('powder') && !says.has('sintered') ? 'magnet-powder' : 'bonded-magnet'
    if (says.has('flake')) return 'master-alloy-flake'
    if (says.has('powder') && magnet) return 'magnet-powder'
    if (says.has('alloy') && magnet) return 'alloy'
    if (forms.includes('smco-magnet') || (certain.has('Sm') && !certain.has('Nd'))) return 'smco-magnet'
    // Dysprosium and terbium are put into magnets of neodymium.
    return certain.has('Nd') || certain.has('Dy') || certain.has('Tb') ? 'ndfeb-magnet' : null
  }
  if (says.has('flake') && certain.has('Nd')) return 'master-alloy-flake'
  if (says.has('polishing') && (certain.has('Ce') || certain.size === 0)) return 'polishing-powder'
  if (says.has('medicament') && !forms.includes('medicament') && certain.size > 0 && formulas.length === 0)
    return 'medicament'
  if (says.has('target')) return 'target'
  const byFormula = formulas.map((formula) => formOfFormula(formula, says)).find((form) => form !== null)
  if (forms.length === 0 && byFormula !== undefined) return byFormula
  return null
}

/** Forms that element names and the words around them make. */
function composed(
  { elements, unnamed, certain, forms, isMagnet }: Evidence,
  says: Says,
  head: Spoken | null,
): ProductForm[] {
  if (unnamed && forms.length === 0 && (isMagnet || head?.concepts.some(({ id }) => id === 'magnet') === true))
    return says.has('bonded') ? ['bonded-magnet'] : ['ndfeb-magnet', 'smco-magnet', 'bonded-magnet']
  if (elements.size === 0 && !unnamed && forms.length > 0) return []
  if (says.has('refrigeration')) return ['magnetic-refrigeration-material', 'metal', 'alloy']
  const several = certain.size > 1 || unnamed
  if (says.has('fibre')) return ['optical-fibre']
  if (says.has('laser')) return ['laser-material', 'crystal']
  if (says.has('phosphor')) return ['phosphor']
  if (says.has('catalyst')) return ['catalyst']
  if (says.has('crystal') && says.has('grown')) return ['crystal', 'compound']
  if (says.has('crystal') && !says.has('compound')) return ['crystal', 'laser-material']
  if (says.has('concentrate')) return ['concentrate', 'ore']
  if (says.has('ceramic') && (says.has('doped') || says.has('oxide'))) return ['ceramic', 'oxide-mixture']
  if (says.has('oxide') && says.has('metal') && says.has('either'))
    return ['metal', 'separated-oxide', 'basic-oxide', ...(several ? (['alloy', 'oxide-mixture'] as const) : [])]
  if (says.has('oxide') && !says.has('compound')) {
    // The good itself is the oxide of one rare earth: no glass with neodymium oxide, and no oxide on alumina.
    const isOxide = head?.concepts.some(({ kind }) => kind === 'rare-earth') === true
    const isPlain = NOT_PLAIN.every((one) => !says.has(one))
    if (isOxide && isPlain && certain.size === 1 && elements.size === 1 && !unnamed) return ['separated-oxide']
    return several || says.has('mixed')
      ? ['oxide-mixture', 'separated-oxide', 'basic-oxide']
      : ['separated-oxide', 'basic-oxide', 'oxide-mixture']
  }
  if (says.has('compound'))
    return !unnamed || !says.has('carbonate')
      ? ['compound']
      : says.has('mixed')
        ? ['mixed-carbonate', 'compound']
        : ['compound', 'mixed-carbonate']
  if (says.has('alloy')) return ['alloy']
  if (says.has('metal')) return several ? ['alloy', 'metal'] : ['metal']
  if (says.has('powder') && says.has('doped')) return ['ceramic', 'compound', 'oxide-mixture']
  if (says.has('powder')) return several ? ['oxide-mixture'] : ['metal', 'separated-oxide']
  // A tool with a tip of neodymium, a valve with samarium: the magnet in it.
  const isArticle = head === null || head.concepts.every(({ kind }) => kind === 'other' || kind === 'rare-earth')
  if (isArticle && certain.has('Nd') && certain.size === 1) return ['ndfeb-magnet', 'consumer-article']
  return []
}

const METALS = new Set('Fe Co Ni Al Mg Cu Zr Mn Ag Si'.split(' '))

/** What a formula is a formula of. */
function formOfFormula({ elements, dopants, rareEarths, text }: Formula, says: Says): ProductForm | null {
  const others = [...elements].filter((symbol) => !rareEarths.some((one) => one === symbol))
  const only = (...symbols: string[]): boolean => others.length > 0 && others.every((one) => symbols.includes(one))
  if (others.length === 0) return null
  if (others.includes('Fe') && others.includes('B'))
    return says.has('powder') ? 'magnet-powder' : says.has('flake') ? 'master-alloy-flake' : 'ndfeb-magnet'
  if (others.includes('Fe') && others.includes('Si') && rareEarths.includes('La'))
    return 'magnetic-refrigeration-material'
  if (only('Si', 'Ge') && rareEarths.includes('Gd')) return 'magnetic-refrigeration-material'
  if (only('Co') && rareEarths.includes('Sm')) return 'smco-magnet'
  if (says.has('fibre')) return 'optical-fibre'
  if (dopants.length > 0) return says.has('laser') ? 'laser-material' : says.has('crystal') ? 'crystal' : 'phosphor'
  if (says.has('catalyst') && only('O', 'Al', 'Zr', 'Si', 'Ti')) return 'oxide-mixture'
  if (only('O'))
    return says.has('ceramic') && !says.has('powder')
      ? 'ceramic'
      : rareEarths.length > 1
        ? 'oxide-mixture'
        : 'separated-oxide'
  if (only('Ni') && /Ni(?:5|4)/.test(text)) return 'hydrogen-storage-material'
  if (others.length > 0 && others.every((one) => METALS.has(one))) return 'alloy'
  if (only('O', 'Zr')) return says.has('ceramic') ? 'ceramic' : 'oxide-mixture'
  if (only('Ga', 'O') || only('Al', 'O') || only('V', 'O')) return says.has('laser') ? 'laser-material' : 'crystal'
  if (others.includes('Ba') && others.includes('Cu')) return 'electronic-component'
  return 'compound'
}
