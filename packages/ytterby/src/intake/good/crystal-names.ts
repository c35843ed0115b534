import type { ElementSymbol } from '../../schema/elements.ts'

/** Crystals by the letters that stand for them beside what is cut from them; alone they stand for other things, as GGG does for iron. */
const HELD: Readonly<Record<string, readonly ElementSymbol[]>> = {
  ggg: ['Gd'],
  gagg: ['Gd'],
  gyagg: ['Gd', 'Y'],
  glugag: ['Gd', 'Lu'],
  gluggag: ['Gd', 'Lu'],
  gsgg: ['Gd', 'Sc'],
  gso: ['Gd'],
  lao: ['La'],
  lgs: ['La'],
  lso: ['Lu'],
  luag: ['Lu'],
  luap: ['Lu'],
  luyap: ['Lu', 'Y'],
  lyso: ['Lu', 'Y'],
  ngo: ['Nd'],
  tgg: ['Tb'],
  tsag: ['Tb', 'Sc'],
  yag: ['Y'],
  yap: ['Y'],
  yig: ['Y'],
  ylf: ['Y'],
  yso: ['Y'],
}
const NAME = `(?<name>${Object.keys(HELD).join('|')})`
const CUT =
  '(?:(?:single )?cr[iy]stal|kristall|einkristall|monocristal|szintillat|scint|substrat|wafer|boule|基[板片]|衬底|晶[体片]|单晶|闪烁|结晶|ウ[エェ]ー?ハ|シンチ|기판|웨이퍼|단결정|섬광|подложк|кристалл|монокристалл|сцинтил|пластин)'
const BESIDE = [
  new RegExp(String.raw`(?<![a-z0-9])${NAME}(?:[:(][a-z,]{2,5}\)?)?[ -]?${CUT}`, 'u'),
  new RegExp(String.raw`${CUT}\p{L}{0,6}[ -](?:[a-z]{2}:)?${NAME}(?![a-z0-9])`, 'u'),
]

/** The crystal that a folded text names by letters: GGG基板, LAO substrate, подложка GGG. */
export function crystalIn(text: string): { readonly text: string; readonly certain: readonly ElementSymbol[] } | null {
  for (const pattern of BESIDE) {
    const name = pattern.exec(text)?.groups?.['name']
    if (name !== undefined) return { text: name, certain: HELD[name] ?? [] }
  }
  return null
}
