import { NAMED, saysTheSame, type Candidate } from './candidate.ts'
import { SURE } from './column-proposal.ts'
import type { Meaning } from './meaning.ts'
import { namesBuyer, namesSomebody, OF_BILL, PARTIES } from './which-party.ts'

/** How many cells of a column name companies by their legal form, if it is one of companies. */
export const LEAST_FIRMS = 0.5

/**
 * What parties the other columns are, once the best one of each is found. Companies are left out only where several columns of
 * them are called nothing known.
 */
export function findParties(
  chosen: Map<number, Meaning>,
  taken: ReadonlySet<Meaning>,
  columns: readonly Candidate[],
): void {
  findPayer(chosen, taken, columns)
  findBuyer(chosen, taken, columns)
  findGetter(chosen, taken, columns)
  findParty(chosen, taken, columns)
}

/** Who buys or pays imports the goods where another party gets them, and no importer is named. */
function findPayer(chosen: Map<number, Meaning>, taken: ReadonlySet<Meaning>, columns: readonly Candidate[]): void {
  const payer = columns.find(({ column, header }) => chosen.get(column) === 'endUser.name' && namesBuyer(header))
  const getter = columns.find(
    ({ column, header }) => chosen.get(column) === 'consignees.0.name' && !OF_BILL.test(header),
  )
  const hasImporter = taken.has('importer.name') || [...chosen.values()].includes('importer.name')
  if (payer === undefined || getter === undefined || hasImporter) return
  chosen.set(payer.column, 'importer.name')
  if (getter.fits.some(({ says }) => says === 'endUser.name')) chosen.set(getter.column, 'endUser.name')
}

/** A second column of customers, beside that of who uses the goods, says who buys them: each name is screened. */
function findBuyer(chosen: Map<number, Meaning>, taken: ReadonlySet<Meaning>, columns: readonly Candidate[]): void {
  const parties = [...taken, ...chosen.values()]
  if (!parties.includes('endUser.name') || parties.includes('importer.name')) return
  const user = columns.find(({ column }) => chosen.get(column) === 'endUser.name')
  const scoreOf = ({ fits }: Candidate): number => fits.find(({ says }) => says === 'endUser.name')?.score ?? 0
  const [buyer] = columns
    .filter((one) => !chosen.has(one.column) && scoreOf(one) >= SURE)
    .filter((one) => user === undefined || !saysTheSame(one, user))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
  if (buyer !== undefined) chosen.set(buyer.column, 'importer.name')
}

/** A further party, beside who uses and who buys the goods, gets them. */
function findGetter(chosen: Map<number, Meaning>, taken: ReadonlySet<Meaning>, columns: readonly Candidate[]): void {
  if ([...taken, ...chosen.values()].includes('consignees.0.name')) return
  const parties = columns.filter(({ column }) => PARTIES.has(chosen.get(column) ?? 'ignore'))
  const scoreOf = ({ fits }: Candidate): number => fits.find(({ says }) => PARTIES.has(says))?.score ?? 0
  const [getter] = columns
    .filter(
      (one) => !chosen.has(one.column) && scoreOf(one) >= SURE && !parties.some((other) => saysTheSame(one, other)),
    )
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
  if (getter !== undefined) chosen.set(getter.column, 'consignees.0.name')
}

/**
 * Companies below a header that says nothing known: who uses the goods if no other column names a party, else another party to the
 * deal. It is proposed, and asked about.
 */
function findParty(chosen: Map<number, Meaning>, taken: ReadonlySet<Meaning>, columns: readonly Candidate[]): void {
  const found = [...taken, ...chosen.values()]
  const parties = columns.filter(({ column }) => PARTIES.has(chosen.get(column) ?? 'ignore'))
  const unknown = columns.filter(
    (one) =>
      !chosen.has(one.column) &&
      one.cells.firms >= LEAST_FIRMS &&
      one.meanings.every(({ weight }) => weight < NAMED) &&
      one.fits.every(({ says }) => says !== 'exporter.name') &&
      // “Company” beside a customer is one's own.
      !(parties.length > 0 && namesSomebody(one.header)) &&
      !parties.some((other) => saysTheSame(one, other)),
  )
  const role = ROLES.find((says) => !found.includes(says))
  const [only, ...others] = unknown
  if (only !== undefined && role !== undefined && others.length === 0) chosen.set(only.column, role)
}
const ROLES = ['endUser.name', 'consignees.0.name', 'importer.name'] as const
