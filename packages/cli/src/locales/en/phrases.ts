/** Phrases that only the command line uses. */
export const phrases = {
  jobSent: 'sent {sent} of {all} MB',
  jobAnswered: '{count} lines answered',
  jobAnsweredUntil: '{count} lines answered, all by about {end} UTC',
  jobLinesFailed: 'These lines failed repeatedly; they are missing from the answers: {lines}',
  jobLinesAsked: 'Lines with new questions: {count}; the column intake_open says which.',
  jobLinesRefused: 'Lines that were refused: {count}; their error columns say why.',
  answerWith: 'Answer with {flag}. {rest}',
  answerRest: 'More: --why (reasons, papers), --sources, --full (JSON).',
  answerRestWarned: 'More: --why (reasons, papers, other warnings: {count}), --sources, --full (JSON).',
  progressLines: '{lines} lines, {rate} a second',
  progressShare: '{lines} lines, {rate} a second, {share} %, {left} left',
  progressEnd: '{lines} lines in {time}.',
  progressSummary: '{lines} lines in {time}: {counted}.',
  progressCount: '{outcome} {count}',
  progressRefused: 'refused',
  progressSetAside: 'set aside',
  seconds: '{seconds} s',
  minutes: '{minutes} min {seconds} s',
  hours: '{hours} h {minutes} min',
  bundleFound:
    'Genuine: {version}, release {sequence}, issued {issued}, law known through {known}, for engines from {engine}. Confirmed as the newest before {expires}.',
  bundlePackage: 'In force: {version} of the installed package, law known through {known}.',
  bundleInForce: 'In force: {version}, law known through {known}; accepted by {by} at {at}.',
  bundleWentBack: 'An older release answers. {by} went back at {at}: {reason}',
  bundleWaiting: 'Waiting to be accepted: {version}.',
  bundleExpired: 'Since {expires} nobody has confirmed that this is the newest law: fetch a newer bundle.',
  bundlePreview: 'From {from} to {to}: {sum} with changes; {refused} refused.',
  noSchedule: 'State --submitted-on, --accepted-on or --needed-by: there is no day to count from.',
  possibleEntries: '{count} entries may reach the good ({flag} lists them)',
  possibleEntriesOf: '{count} entries may reach the good: {codes} ({flag} lists them)',
  formsListed: '({command} help assess lists all forms.)',
  elsewhere: 'Elsewhere',
  elsewhereNever: 'Lists of others never decide: a good that none of them names may still need a Chinese licence.',
  elsewhereTrap: 'The same number can mean other goods there.',
  elsewhereList: '{list} ({day}{old}):',
  elsewhereOld: ', an edition older than a year',
  elsewhereEntry: '{what}: {entries}',
  elsewhereThen: ', ',
  relationSame: 'covers the same',
  relationNarrower: 'covers less',
  relationWider: 'covers more',
  relationRelated: 'related, by another test',
  relationNone: 'nothing there in the list as read',
  relationNoneFound: 'nothing found, list not read whole',
  nearestFound: 'Nearest:',
  controlsHidden:
    '{count} entries under control codes: name a code, an element or a word to see them, such as {command} law 1C905 or {command} law Dy.',
  moreGroups: 'and {count} more (--out csv shows them)',
  moreRefused: 'and {count} more (--out json shows them)',
  todayAsked: 'No day was stated: using today in Beijing, {day} (--as-of sets another).',
  badRow: '{file} line {line}, column {column}: {code}: {what}',
  watchRelease: 'Ruleset {version} about {day}: {change}',
  watchAhead: 'Coming: {change}',
  watchCorrections:
    'Ruleset {version} corrects earlier answers of ours; the law has not changed. Lines: {count}. Ask them again before you rely on an earlier answer:',
  watchCorrected: '    {from} → {to}: {count} ({lines})',
  watchBegun:
    '{day}, ruleset {version}: lines watched from now on: {lines}, refused: {refused}. The next run reports what changed.',
  watchSum:
    '{day}, ruleset {version}: lines watched: {lines}, changes: {events}, new: {added}, with other facts: {changed}, gone: {removed}, refused: {refused}.',
  watchSumNew:
    '{day}, ruleset {version}: lines watched: {lines}, changes: {events}, new: {added}, with other facts: {changed}, gone: {removed}, refused: {refused}. Lines that are new or have other facts were recorded; changes are reported from the next run on.',
  watchUndelivered:
    'The webhook did not accept the events ({reason}). The state is as before: the next run reports them again.',
  watchStatus: 'status {status}',
  notVerified: 'NOT VERIFIED',
  missingFiles: 'Missing',
  giveFiles:
    'No check fails, but a genuine receipt says nothing about files that it was not compared with. Give the other files too: {flags}',
  onNoList: 'on none of the lists',
  matchCleared: 'cleared',
  familyBears: 'A listed party bears the same name; that alone decides nothing',
  familyListing: '{name}: {list}, {state} ({notice})',
  matchSame: 'confirmed to be the listed party',
  matchListing: '{list}, {state}: {notice} ({id})',
  matchMet: 'matches {met}: {source}',
  matchWhy: 'because: {why}',
  clearedOn: 'checked on {day}: {why}',
  clearedBy: 'checked on {day} by {by}: {why}',
  screenedLine: 'line {line}: {what}',
  screenedNames: 'Names: {names}, lines: {lines}',
  screenedUnlisted: '{count} on none of the lists',
  screenedEqual: '{count} equal to a listed name',
  screenedSame: '{count} close, and confirmed to be the listed party',
  screenedFamily: '{count} not listed, while a listed party bears the same name',
  screenedNear: '{count} close to a listed name: to be decided',
  screenedCleared: '{count} close, and cleared as another party',
  screenedUnnamed: '{count} without a name',
  screenedRefused: '{count} that cannot be screened',
  screenedBy: 'Screened for {day} against the lists of ruleset {version}, known through {knownThrough}.',
  reviewWritten: '{file}: near matches to decide: {count}.',
  clearancesWritten: '{file}: clearances: {count}, new: {added}.',
  severalReadings: '{flag}: {why}. Write one of these: {either}.',
  understood: 'Understood',
  understoodFact: '{name}: {value}',
  understoodFrom: '{name}: {value} (from “{text}”)',
  proposed: 'Suggested',
  proposedBy: '{what} ({words})',
  unread: 'Not read',
  unclear: 'Unclear',
  proposedForms: 'Form still open. By the words it is one of {forms}: state it with --form.',
  understoodOpen: '{name}: {why} (readings: {either})',
  sentenceUnclear:
    'Part of the line has no single reading, so nothing was answered. Write it in one way, or state it with a flag.',
  sentenceAccept: 'Answer on this? [Enter = yes, n = no] ',
  sentenceNotAccepted:
    'Nothing was answered, because nobody accepted this reading of the line. Add --accept certain to accept it.',
  mcpAbout: 'Serve the tools for agents over standard input and output (Model Context Protocol), without a network.',
  mcpLang: 'language of this help; each call of a tool names its own',
  mcpHelp: `
It has the tools, resources and prompts of /mcp of the service, and gives the same answers. A program that speaks the protocol
starts it and ends it by closing the input; nothing is kept and nothing is sent anywhere. A question without a day is about
today in Beijing, and each answer names its day.

Examples:
  ytterby mcp
  npx -y @ytterby/cli mcp
  {"mcpServers": {"ytterby": {
    "command": "npx", "args": ["-y", "@ytterby/cli", "mcp"]}}}

The package is not in the npm registry yet: npx finds it only where npm installed it from the packs of a clone (npm run pack).
A clone itself is started by this, from any folder:
  {"mcpServers": {"ytterby": {"command": "npm",
    "args": ["run", "-s", "--prefix", "/path/to/clone", "ytterby", "--", "mcp"]}}}`,
}
