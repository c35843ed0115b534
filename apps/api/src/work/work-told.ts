import { MOST_WORK } from './work.ts'

/** How work is counted, for the documentation of what is bounded by it. */
export const WORK_TOLD = `One call may make as much work as ${MOST_WORK.toLocaleString('en')} decisions on stated goods. A good whose form is left out counts as 2, one whose element list may miss some as 30, both as 120; an asserted control code adds 16, each consignee a half, a name of 300 letters 87. A party with cleared matches counts twelve times, a whole answer 2 to 8 times, a comparison 10 to 20 times.`
