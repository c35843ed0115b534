/** What reads and writes files. It is loaded when a file is sent or asked for. */
export { isWorkbook, openList, writeSheets } from '@ytterby/lists'
