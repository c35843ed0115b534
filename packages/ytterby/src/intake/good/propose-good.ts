import type { ElementSymbol } from '../../schema/elements.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import { asWritten } from './fold.ts'
import { equipmentEntries } from './equipment-entries.ts'
import { evidenceIn, type Evidence } from './evidence.ts'
import { mayBeGrade, namesGrade } from './grade.ts'
import { formsOfNamed, saysOf } from './forms.ts'
import { formsOfCode, headingOf, type Heading } from './heading.ts'
import { headOf } from './head.ts'
import { inCapitals, withoutCommas, wordOfCutText } from './kept-open.ts'
import { magnetOf } from './magnet-of.ts'
import { isOtherTarget } from './other-target.ts'
import { printedThing } from './printed-thing.ts'
import { readPhrases, type Reading, type Spoken } from './phrases.ts'
import { isAlloy, isBareShape, isShaped, isShapeOfUnknown } from './shapes.ts'

/** A good as a list describes it; every member may be empty. */
export type DescribedGood = {
  readonly description?: string
  readonly grade?: string
  readonly commodityCode?: string
  /** Who sells it. A name that speaks of rare earths or magnets keeps a good open whose own words say nothing. */
  readonly supplier?: string
}

/** Values that words state, and values that goods of the kind often have. The likeliest stands first. */
type Proposed<Value> = { readonly certain: readonly Value[]; readonly possible: readonly Value[] }

/** What is proposed of a good. Nothing of it counts before a person accepts it. */
export type GoodProposal = {
  /** `in`: the words name a rare-earth good. `maybe`: one fact decides. `out`: plainly something else. */
  readonly scope: 'in' | 'maybe' | 'out'
  /** At most one form is certain. */
  readonly forms: Proposed<ProductForm>
  readonly elements: Proposed<ElementSymbol>
  /** Words of the description that say so. */
  readonly because: readonly string[]
  /** What is known of the heading of its code, where one is stated. */
  readonly heading: Heading | null
}

/** What the words, the grade and the code of a good say of it. */
export function proposeGood(good: DescribedGood): GoodProposal {
  const own = proposalOf(good)
  const proposal = own.scope === 'out' ? (keptOpen(good) ?? own) : own
  const written = `${good.description ?? ''} ; ${good.grade ?? ''} ; ${good.supplier ?? ''}`
  return { ...proposal, because: [...new Set(asWritten(proposal.because, written))] }
}

/** What leaves open a good whose words name something else: another writing of it, or an end that may be missing. */
function keptOpen(good: DescribedGood): GoodProposal | null {
  const { description = '' } = good
  const writtenAs = (written: string | null) =>
    written === null ? null : proposalOf({ ...good, description: written })
  const capitals = writtenAs(inCapitals(description))
  if (capitals !== null && capitals.scope !== 'out') return { ...capitals, scope: 'maybe' }
  // BRACKET,MTG,MOTOR: what stands behind a comma describes the good, unless it is a rare earth.
  const spaces = writtenAs(withoutCommas(description))
  if (spaces?.scope === 'in') return { ...spaces, scope: 'maybe' }
  const word = wordOfCutText(description)
  if (word === null) return null
  return { scope: 'maybe', forms: NOTHING_PROPOSED, elements: NOTHING_PROPOSED, because: [word], heading: null }
}

function proposalOf({ description = '', grade = '', commodityCode = '', supplier = '' }: DescribedGood): GoodProposal {
  const reading = readGood(description)
  const evidence = evidenceIn(reading, description, grade, commodityCode)
  const head = headOf(reading)
  const heading = headingOf(commodityCode)
  const asked = { reading, evidence, head, heading, commodityCode, description }
  if (head !== null && isAround(head)) return aroundThem(asked, head)
  const printed = printedThing(reading, head)
  if (printed !== undefined) return otherThing({ ...asked, reading: { ...reading, words: [printed] } }, printed)
  if (head !== null && isOfLaser(asked, head)) return otherThing(asked, head)
  if (isNamed(asked)) return named(asked)
  if (isOtherMaterial(asked)) return setAside(asked)
  const target = reading.words.find(isTarget)
  if (target !== undefined && (head === null || isTarget(head)) && isOtherTarget(reading.text, description))
    return plainly(asked, target)
  if (head !== null && kindOf(head) === 'may-hold' && !head.denied) return open(asked, head)
  if (head !== null) return otherThing(asked, head)
  const proposal = unknownThing(asked)
  const sells = proposal.because.length === 0 ? soldBy(supplier) : []
  return sells.length === 0 ? proposal : { ...proposal, scope: 'maybe', because: sells }
}

/** Words of a supplier's name that speak of rare earths or magnets: 包头稀土, “Ningbo Magnetics”. */
const soldBy = (supplier: string): string[] => {
  const { text, words } = readPhrases(supplier)
  return words
    .filter(({ concepts }) =>
      concepts.some(({ id, kind, adjective }) => kind === 'rare-earth' || id === 'magnet' || adjective === true),
    )
    .map(({ from, to }) => text.slice(from, to))
}

/** Korean writes compounds with or without a space: where no noun is known, they are read as one. */
function readGood(description: string): Reading {
  const reading = readPhrases(description)
  if (reading.lang !== 'ko' || headOf(reading) !== null) return reading
  return readPhrases(description.replaceAll(/(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu, ''))
}

type Asked = {
  readonly reading: Reading
  readonly evidence: Evidence
  readonly head: Spoken | null
  readonly heading: Heading | null
  readonly commodityCode: string
  readonly description: string
}

const isTarget = ({ concepts, role }: Spoken): boolean =>
  role === 'main' && concepts.some(({ id, says }) => id === 'target' || says === 'target')

const isAround = ({ concepts }: Spoken): boolean => concepts.some(({ kind }) => kind === 'around' || kind === 'reagent')

/** Equipment, technology and services are of rare earths where these are named; what separates them is named by the law. */
function aroundThem(asked: Asked, head: Spoken): GoodProposal {
  const { reading, evidence, heading } = asked
  const forms = head.concepts.flatMap(({ kind, form = [] }) => (kind === 'around' || kind === 'reagent' ? form : []))
  const because = [reading.text.slice(head.from, head.to), ...evidence.words]
  const isReagent = forms.includes('reagent')
  const speaksOfThem =
    evidence.certain.size > 0 ||
    evidence.unnamed ||
    reading.words.some((word) => word.concepts.some(({ kind }) => kind === 'rare-earth'))
  const isOpen = isReagent || equipmentEntries([head.word]).length > 0 || reading.words.some(isForMagnets)
  const scope = speaksOfThem ? 'in' : isOpen ? 'maybe' : 'out'
  const part = reading.words.find(
    (word) => word.role === 'main' && !word.denied && word.phrase === head.phrase && kindOf(word) === 'may-hold',
  )
  if (scope === 'out' && part !== undefined && !CONTRACT.test(head.word)) return open(asked, part)
  return {
    scope,
    forms: { certain: scope === 'out' ? [] : forms.slice(0, 1), possible: [] },
    elements: NOTHING_PROPOSED,
    because,
    heading,
  }
}

/** A press for magnets: what equipment makes. */
const isForMagnets = ({ concepts, role, denied }: Spoken): boolean =>
  role === 'purpose' && !denied && concepts.some(({ id }) => id === 'magnet' || id === 'magnet-powder')

/** Work that is done on a thing, and never the thing. */
const CONTRACT = /(?:contract|vertrag|契約|合同)$/

/** The meaning of a head that counts: what may hold rare earths before what does not. */
function kindOf({ concepts }: Spoken): 'rare-earth' | 'may-hold' | 'other' {
  const kinds = concepts.map(({ kind }) => kind)
  return kinds.includes('rare-earth') ? 'rare-earth' : kinds.includes('may-hold') ? 'may-hold' : 'other'
}

/** Er:YAG laser handpiece: the crystal of the laser that something is for. */
function isOfLaser({ reading, evidence }: Asked, head: Spoken): boolean {
  const laser = /(?:yag|ylf|yap|yvo4)[ -]lasers? /.exec(reading.text)
  const end = laser === null ? 0 : laser.index + laser[0].length
  return (
    end > 0 &&
    head.from >= end &&
    head.concepts.every(({ kind, weak }) => kind === 'other' && weak !== true) &&
    evidence.words.every((word) => !reading.text.slice(end).includes(word.toLowerCase()))
  )
}

const isNamed = ({ evidence }: Asked): boolean => evidence.certain.size > 0 || evidence.unnamed

function named({ reading, evidence, head, heading }: Asked): GoodProposal {
  return {
    scope: 'in',
    forms: formsOfNamed(evidence, saysOf(reading), head),
    elements: { certain: [...evidence.certain], possible: [...evidence.possible] },
    because: evidence.words,
    heading,
  }
}

/** Ferrite for a magnet, bronze for a phosphor: the material of the good is named, and it is no rare earth. */
function isOtherMaterial({ reading, head }: Asked): boolean {
  const others = reading.words.filter(
    ({ concepts, denied, role }) =>
      !denied && role !== 'purpose' && concepts.some(({ kind }) => kind === 'no-rare-earth'),
  )
  if (others.length === 0) return isCeramicMagnet(reading, head)
  if (head === null) return true
  return others.some(({ concepts }) => concepts.some(({ of = '' }) => of === 'any' || takesOut(of, head)))
}

/** Ceramic magnets are of ferrite, wherever the word stands; a ceramic coat or housing says nothing of the magnet. */
const isCeramicMagnet = ({ text, words }: Reading, head: Spoken | null): boolean =>
  head?.concepts.some(({ id }) => id === 'magnet') === true &&
  words.some(
    ({ concepts, role, denied, phrase, from, to }) =>
      role === 'main' &&
      !denied &&
      // MAGNET, CERAMIC RING: catalogues write the noun first.
      (phrase === head.phrase || (phrase === head.phrase + 1 && /^magnets?, $/.test(text.slice(0, from)))) &&
      concepts.some(({ says }) => says === 'ceramic') &&
      !/^[\s-]*(?:coat|hous|insul|cas|bond|sleeve)/.test(text.slice(to)),
  )

const OF_MAGNETS = new Set([
  'magnet',
  'bonded-magnet',
  'magnetic-thing',
  'magnet-holder',
  'magnet-core',
  'motor',
  'motor-rotor',
  'sensor',
  'loudspeaker',
  'magnet-powder',
  'motor-driven',
  'motor-run',
])

function takesOut(of: string, head: Spoken): boolean {
  if (kindOf(head) !== 'may-hold') return of !== 'symbols'
  return head.concepts.every(
    ({ id, kind }) =>
      kind !== 'may-hold' ||
      (of === 'magnet'
        ? OF_MAGNETS.has(id)
        : of === 'ceramic'
          ? id === 'zirconia' || id === 'thermal-spray' || id === 'polish'
          : of === 'polish'
            ? id === 'polish'
            : of === 'target'
              ? id === 'target'
              : of === 'battery'
                ? id === 'nimh'
                : id === of || (id === 'contrast' && of === 'any')),
  )
}

function setAside({ reading, heading }: Asked): GoodProposal {
  const because = reading.words
    .filter(({ concepts }) => concepts.some(({ kind, says }) => kind === 'no-rare-earth' || says === 'ceramic'))
    .map(({ from, to }) => reading.text.slice(from, to))
  return { scope: 'out', forms: NOTHING_PROPOSED, elements: NOTHING_PROPOSED, because, heading }
}

/** A word says that it is something else. */
const plainly = ({ reading, heading }: Asked, { from, to }: Spoken): GoodProposal => ({
  scope: 'out',
  forms: NOTHING_PROPOSED,
  elements: NOTHING_PROPOSED,
  because: [reading.text.slice(from, to)],
  heading,
})

/** A magnet, a motor, a sensor: what it is made of decides. */
function open({ reading, heading, evidence }: Asked, head: Spoken): GoodProposal {
  const concepts = head.concepts.filter(({ kind }) => kind === 'may-hold')
  const says = saysOf(reading)
  const forms = [
    ...new Set([
      ...(says.has('bonded') && concepts.some(({ id }) => id === 'magnet') ? (['bonded-magnet'] as const) : []),
      ...concepts.flatMap(({ form = [] }) => form),
    ]),
  ]
  const possible = new Set(concepts.flatMap(({ possible: often = [] }) => often))
  return {
    scope: 'maybe',
    forms: { certain: [], possible: says.has('scrap') ? ['scrap', ...forms] : forms },
    elements: { certain: [], possible: [...possible].filter((symbol) => !evidence.denied.has(symbol)) },
    because: [reading.text.slice(head.from, head.to)],
    heading,
  }
}

/** A rod, an ingot: of what it is made decides. */
const OF_METAL = { certain: [], possible: ['metal', 'alloy'] } as const
/** A disc of a grade of magnets. */
const OF_MAGNET = { certain: [], possible: ['ndfeb-magnet'] } as const
const NOTHING_PROPOSED = { certain: [], possible: [] } as const

/** Something magnetic: of what its magnet is made decides. */
const magneticThing = (because: readonly string[], heading: Heading | null): GoodProposal => ({
  scope: 'maybe',
  forms: { certain: [], possible: ['consumer-article'] },
  elements: { certain: [], possible: MAGNET_SET },
  because,
  heading,
})

const MAGNET_SET: readonly ElementSymbol[] = ['Ce', 'Pr', 'Nd', 'Sm', 'Gd', 'Tb', 'Dy', 'Ho']

/** What makes an assembly that has it one that may hold magnets: a rack with a motor. */
const HOLDS_MAGNETS = new Set(['motor', 'motor-rotor', 'loudspeaker', 'motor-driven', 'motor-run'])

const ROTOR = /rotor|läufer|rotore|wirnik|ротор|转子|ロータ|ローター|로터|회전자/u

/** A bracket, a cable: something else, unless it is magnetic or its code names goods of rare earths. */
function otherThing(asked: Asked, head: Spoken): GoodProposal {
  const { reading, heading, commodityCode, evidence, description } = asked
  const because = [reading.text.slice(head.from, head.to)]
  const material = reading.words.find(
    ({ concepts, role, denied }) => !denied && role === 'main' && concepts.some(({ made }) => made === true),
  )
  if (material !== undefined) return open(asked, material)
  const magnet =
    reading.words.find(
      ({ concepts, role, denied, phrase }) =>
        !denied &&
        concepts.some(
          ({ adjective, id }) =>
            (adjective === true && role !== 'purpose') ||
            (id === 'magnet-holder' && (phrase === head.phrase || role === 'part')) ||
            (role === 'part' && id === 'magnet'),
        ),
    ) ?? magnetOf(reading, head)
  if (magnet !== undefined) {
    const thing = magneticThing([...because, reading.text.slice(magnet.from, magnet.to)], heading)
    return ROTOR.test(reading.text) ? { ...thing, forms: { certain: [], possible: ['motor-rotor'] } } : thing
  }
  const driven = reading.words.find(
    (word) => !word.denied && word.role === 'part' && word.concepts.some(({ id }) => HOLDS_MAGNETS.has(id)),
  )
  if (driven !== undefined) return open(asked, driven)
  if (evidence.begun && head.concepts.some(({ says }) => says === 'metal'))
    return { scope: 'maybe', forms: OF_METAL, elements: NOTHING_PROPOSED, because, heading }
  if (isBareShape(reading)) return unknownThing({ ...asked, head: null })
  const isVague = head.concepts.some(({ weak }) => weak === true)
  if (isVague && mayBeGrade(description))
    return { scope: 'maybe', forms: OF_MAGNET, elements: { certain: [], possible: MAGNET_SET }, because, heading }
  if (evidence.stray && isVague)
    return { scope: 'maybe', forms: NOTHING_PROPOSED, elements: NOTHING_PROPOSED, because, heading }
  const alloy = reading.words.find(isAlloy)
  if (alloy !== undefined && isShaped(reading, head, alloy)) return open(asked, alloy)
  if (isShapeOfUnknown(reading, head)) return unknownThing({ ...asked, head: null })
  if (heading?.scope === 'named' && formsOfCode(commodityCode).length > 0)
    return { scope: 'maybe', forms: NOTHING_PROPOSED, elements: NOTHING_PROPOSED, because, heading }
  return plainly(asked, head)
}

/** No word of it is known: the heading sorts it, or nothing does. */
function unknownThing(asked: Asked): GoodProposal {
  const { reading, heading, commodityCode, description } = asked
  if (isBareShape(reading) && namesGrade(description)) {
    const because = reading.words.map(({ from, to }) => reading.text.slice(from, to))
    return { scope: 'maybe', forms: OF_MAGNET, elements: { certain: [], possible: MAGNET_SET }, because, heading }
  }
  const without = reading.words.find(
    ({ concepts, denied }) => denied && concepts.some(({ id }) => id === 'magnet' || id === 'rare-earth'),
  )
  if (without !== undefined) return plainly(asked, without)
  const magnetic = reading.words.find(
    ({ concepts, denied }) => !denied && concepts.some(({ adjective }) => adjective === true),
  )
  if (magnetic !== undefined) return magneticThing([reading.text.slice(magnetic.from, magnetic.to)], heading)
  const part = reading.words.find((word) => !word.denied && word.role === 'part' && kindOf(word) === 'may-hold')
  if (part?.concepts.some(({ id }) => id === 'magnet') === true)
    return magneticThing([reading.text.slice(part.from, part.to)], heading)
  if (part !== undefined) return open(asked, part)
  const isElse = heading?.scope === 'not-known-to' && heading.confidence !== 'low'
  return {
    scope: isElse ? 'out' : 'maybe',
    forms: { certain: [], possible: isElse ? [] : formsOfCode(commodityCode) },
    elements: NOTHING_PROPOSED,
    because: [],
    heading,
  }
}
