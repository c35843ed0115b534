import type { ElementSymbol } from '../../schema/elements.ts'
import type { TextLang } from './concept.ts'

type Names = Readonly<Partial<Record<TextLang, readonly string[]>>>

/** Names of the rare earths, and of their oxides where these have names of their own (ceria, yttria). */
declare const names: readonly { readonly symbol: ElementSymbol; readonly words: Names; readonly oxide: Names }[]
export = names
