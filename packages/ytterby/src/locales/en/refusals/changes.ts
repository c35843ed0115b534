/** What refusals say of a watch, of a comparison and of a search of the law. */
export const changeRefusals = {
  lookedLater: 'The watch has already looked at {last}: look at that day or a later one, not at {asOf}.',
  unknownRelease:
    'The last look was by a release of the law that is not known here: use a newer version, or begin again.',
  dayOfWatch: 'A watch sets the day itself: leave this field out.',
  noDigest: 'Expected “sha256:” and 64 hexadecimal digits.',
  dayOnOneSide: 'State the day of export on both sides, or on neither: then each line states its own.',
  sameSides: 'Both sides are the same: state two days of export, two knowledge days or two rulesets.',
  listOfWords: 'Pass the words as a list, and a day: searchLaw(["8505.11"], { asOf: "2026-03-01" }).',
}
