import { readDeclarationTable as readDeclarations } from '../composition/declaration-table.ts'
import { readCompositionTable as readTable } from '../composition/table.ts'
import { compositionTableRefusals } from '../locales/refusals/composition-table.ts'
import { loadRefusals } from '../words/refusals.ts'

// Who reads no tables, such as the service, does not load what refusals of them say.
loadRefusals(compositionTableRefusals)

/**
 * Reads a table with a row for each part of each parent: parent, child and quantity, and what is known of the child. A row
 * without a parent states facts of the product. Where the table has a level instead of a parent, each row is a part of the last
 * row above it that is one level higher. Facts can stand in any row of a node, but not differ.
 *
 * @param product the product; the only node that is part of no other one if left out. What is wrong in other trees is left out.
 * @throws InvalidCompositionError whose pointers name the line and the column: `/lines/12/unitValue`. A number that can be read in two
 *   ways is refused with the code `decimal-sign`, units that cannot be converted with `unit`.
 */
export const readCompositionTable = readTable

/**
 * Reads a table of declarations: the node, what was declared of it, by whom and on which day, in the columns of a composition.
 *
 * @throws InvalidCompositionError as `readCompositionTable` does.
 */
export const readDeclarationTable = readDeclarations
