/** What writes workbooks, loaded when one is written. By its name, a bundler leaves the rest of the library out. */
export { writeXlsx } from 'hucre/xlsx'
