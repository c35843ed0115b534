/** What reads workbooks, loaded when there is one. By its name, a bundler leaves the rest of the library out. */
export { readXlsx } from 'hucre/xlsx'
