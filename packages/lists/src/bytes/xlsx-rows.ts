/** What reads workbooks row by row, loaded when there is a long one. */
export { streamXlsxRows } from 'hucre/xlsx'
