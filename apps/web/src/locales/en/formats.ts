/** The name and tags of the language, and its formats of days and lists. */
export const formats = {
  name: 'English',
  /** The `lang` attribute of the page. */
  htmlLang: 'en',
  /** The locale by which the browser formats numbers, percentages and names of countries. */
  tag: 'en-GB',
  /** Separates items of a list. */
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  /** Ends a sentence before another one. */
  stop: '. ',
  /** Before the name of a listed party that a name of a list meets. */
  equal: 'listed: ',
  near: 'close to the listed ',
  /** Behind a name, what is said of it. */
  brackets: ' ({text})',
  /** Names of regions that differ from those of the browser. */
  regions: new Map<string, string>(),
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: '{date} {month} {year}',
  monthOfYear: '{month} {year}',
}
