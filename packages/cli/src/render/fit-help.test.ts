import { expect, test } from 'vitest'
import { fitHelp } from './fit-help.ts'

const fitted = (text: string): string[] => fitHelp(text, 40).split('\n')

test('a paragraph is filled, and ends at an empty line', () => {
  expect(fitted('Flags count before the line. They also\ntake what people type.\n\nExamples:')).toEqual([
    'Flags count before the line. They also',
    'take what people type.',
    '',
    'Examples:',
  ])
})

test('the text of an item goes on below its beginning', () => {
  expect(fitted('  2   the command line, the file or the inquiry was refused')).toEqual([
    '  2   the command line, the file or the',
    '      inquiry was refused',
  ])
})

test('a command of an example goes on after a backslash, and its quoted texts stay whole', () => {
  expect(fitted('  ytterby law 1C905 --as-of 2025-04-03     its entries on a day')).toEqual([
    '  ytterby law 1C905 --as-of 2025-04-03',
    '      its entries on a day',
  ])
  expect(fitted('  ytterby assess --form ndfeb-magnet --end-user "Robert Bosch GmbH"')).toEqual([
    '  ytterby assess --form ndfeb-magnet \\',
    '      --end-user "Robert Bosch GmbH"',
  ])
})

test('what fits stays as it is', () => {
  expect(fitHelp('  -v, --version  print it\n  one  two\n', 40)).toBe('  -v, --version  print it\n  one  two\n')
})
