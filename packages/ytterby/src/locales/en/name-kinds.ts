/** What a name that was met is to the listed party. */
export const nameKinds = {
  printed: 'as the notice prints it',
  legal: 'its registered name',
  english: 'its English name',
  acronym: 'its acronym',
  former: 'a former name of it',
  successor: 'the name of its successor',
  trade: 'a trade name of it',
  transliteration: 'a transliteration of its name',
  'unit-of': 'the legal person of which it is a unit',
  group: 'the name of its group',
}
