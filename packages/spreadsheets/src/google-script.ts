import { cells } from './locales/cells.ts'
import { SHEET_FUNCTIONS, type SheetFunction } from './sheet-functions.ts'

/** The variable that holds the bundle. */
export const BUNDLE = 'Ytterby'

/** The script for Google Sheets: the functions with the comments that the sheet shows, and the bundle that they call. */
export const googleScript = (bundle: string, version: string): string =>
  [
    `// Ytterby ${version} for Google Sheets: Extensions > Apps Script, replace what is there with this file, save.`,
    '// It sends nothing: law and engine are in this file, and run where Google runs your script. Apache-2.0.',
    ...SHEET_FUNCTIONS.map(functionText),
    bundle,
  ].join('\n')

function functionText({ id, parameters, optionalFrom, result }: SheetFunction): string {
  const { functions, parameters: described } = cells.en
  const names = parameters.map((name) => (name === 'onDay' ? 'day' : name))
  const lines = parameters.map((parameter, at) => {
    const name = names[at] ?? parameter
    return ` * @param {*} ${at >= optionalFrom ? `[${name}]` : name} ${described[parameter]}`
  })
  return [
    '/**',
    ` * ${functions[id]} (${cells.zh.functions[id]})`,
    ...lines,
    ` * @return {${result}}`,
    ' * @customfunction',
    ' */',
    `function YTTERBY_${id}(${names.join(', ')}) { return ${BUNDLE}.answerCells('${id}', [${names.join(', ')}]) }`,
  ].join('\n')
}
