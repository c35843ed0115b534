/** How the language is called, marked, and how it writes days. */
export const formats = {
  name: 'English',
  /** Of the page and its parts. */
  htmlLang: 'en',
  /** By which the browser writes numbers, shares and the names of countries. */
  tag: 'en-GB',
  /** Between things of one kind. */
  comma: ', ',
  semicolon: '; ',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: '{date} {month} {year}',
  monthOfYear: '{month} {year}',
}
