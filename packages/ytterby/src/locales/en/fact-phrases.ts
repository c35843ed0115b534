/** Phrases that facts and matches of names are written with; `{name}` is filled in. The agent's tools need no others. */
export const factPhrases = {
  fact: '{name} {value}',
  open: 'open',
  clearedMatch: '«{listed}» ({notice}): {text}',
  metListing: '«{listed}» ({notice}), {match}{why}',
  because: ': {why}',
  metName: '«{name}», {kind} ({confidence})',
}
