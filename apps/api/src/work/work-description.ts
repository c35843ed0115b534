import { MAX_WORK } from './work.ts'

/** Explains how work is counted, for the documentation of the operations that it limits. */
export const WORK_DESCRIPTION = `The work of one call is limited to that of ${MAX_WORK.toLocaleString('en')} decisions on fully stated goods. A good without a form counts as 2, an alloy or a target with an incomplete element list as 4, a good with such a list and no form as 6; an asserted control code adds 16, each consignee a half, a name of 300 letters 87. A party with cleared matches multiplies this by 12, a whole answer by 2 to 8, a comparison by 10 to 20.`
