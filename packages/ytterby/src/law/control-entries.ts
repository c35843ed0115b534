import type { Control } from '../schema/control.ts'
import type { Text } from '../schema/record.ts'

type Entry = Control['entries'][number]
type Named = NonNullable<Entry['named']>

/** An entry that its words alone describe: its code, what it names, and its element if it names one. */
export const entry = (code: string, kind: Entry['kind'], element: Entry['element'], text: Text): Entry => ({ code, kind, element, text, commodityCodes: [] })

/** An entry whose text lists commodity codes. */
export const codedEntry = (code: string, kind: Entry['kind'], element: Entry['element'], commodityCodes: Entry['commodityCodes'], text: Text): Entry => ({
  code,
  kind,
  element,
  text,
  commodityCodes,
})

/** An entry that names an alloy or target by all its rare earths, the metals that they are alloyed with, and its commodity codes. */
export const namedEntry = (
  code: string,
  kind: Entry['kind'],
  element: Entry['element'],
  [elements, alloyedWith, commodityCodes = []]: [elements: Named['elements'], alloyedWith: Named['alloyedWith'], commodityCodes?: Entry['commodityCodes']],
  text: Text,
): Entry => ({ code, kind, element, text, named: { elements, alloyedWith }, commodityCodes })
