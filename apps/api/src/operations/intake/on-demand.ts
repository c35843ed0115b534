/** What reads and answers lists and lines of text. One module: in a Worker, the number of lazily loaded modules costs more than their size. */
export { reportList, workbookOfList } from './answer-list.ts'
export { readLine } from './read-line.ts'
