import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What the entries of 1.1.0 exported. */
const BEFORE: Readonly<Record<string, string>> = {
  ytterby:
    'Assessment Clearance ClearedMatches DecisionView Inquiry InquiryIssue InquiryIssueCode InvalidInquiryError Lang LanguageNotHeldError LookUp PartyMatch Product RULESET_VERSION Ruleset VerdictAlone YtterbyError assess canonicalJson classify clearMatches currentRuleset decide decisionDigest decisionView parseInquiry requireSomebody screenParty verdictOf',
  'ytterby/schema':
    'Action Assessment AssessmentSchema BECAUSE Because COUNTRY_CODES Citation Clearance Control Day DaySchema ELEMENT_SYMBOLS Effect ElementSymbol Entry FIRST_DAY Inquiry InquirySchema Instrument Item Json LICENCE_FORMS LicenceForm Match NAME_CONFIDENCES NAME_KINDS OTHER_ELEMENT_SYMBOLS PARTY_LISTS PERMIT_KINDS POSSIBLE_VERDICTS PRODUCT_FORMS Party PartyList Permit PermitKind PossibleVerdict Product ProductForm ReachRow RestrictionTrigger RulesetData RulesetDataSchema STATES Schedule State Verdict',
  'ytterby/law':
    'ControlStatus ElementInfo FormInfo InstrumentStatus LifeEvent RULESET_VERSION Segment TierInfo Timeline citationsOf findControl listElements listForms listInstruments listTiers rulesetData sources timeline',
  'ytterby/rulesets': 'InvalidRulesetError RulesetIssue compileRuleset',
  'ytterby/calendar':
    'FIRST_DAY HolidayNotice WorkingDays addDays beijingDay dayNumber dayOf isDay weekday workingDays',
  'ytterby/zh': 'articleText',
  'ytterby/reference': 'REFERENCE_TOPICS Reference ReferenceTopic UnknownTopicError reference',
  'ytterby/schedule': 'EmptyCalendarError InvalidPlanError SupplementRound planReview toIcs',
  'ytterby/planning':
    'Change Difference Flip Flips InvalidKitError InvalidLicenceError Kit KitAssessment KitPart KitPartAnswer KitSchema Licence LicenceAnswer LicenceCheck LicenceSchema assessKit flips licenceCovers parseKit parseLicence withChanges',
  'ytterby/papers':
    'Block CustomsRemark Field PAPER_KINDS Paper PaperCitation PaperKind PaperRefusedError SupplierQuestions customsRemark endUserStatement notControlledSheet questionLetter remarkPaper supplierQuestions toHtml toMarkdown',
  'ytterby/exposure':
    'EuTargets Exposure ExposureLine ExposureLineSchema ExposureOptions Grouping InvalidListError LineRef ListGap ListIssue MOST_LINES Money Range RefusedLine Statement Sums SumsRange exposure',
  'ytterby/dotted':
    'ANSWER_COLUMNS ANSWER_COLUMN_NAMES AnswerValue Draft ERROR_COLUMNS FIELDS Field LineIssue answerCells answerObject dottedFacts errorCells fieldNamed nearColumn setField',
  'ytterby/canonical': 'canonicalJson canonicalJsonBytes',
  'ytterby/receipts':
    'Check CryptoKey Issuance NameAsked Outcome PublicKey PublicKeySchema Receipt ReceiptEvidence ReceiptRefusal ReceiptRefusedError ReceiptSchema ReceiptVerification ScreenedAgainst ScreeningEvidence ScreeningReceipt ScreeningReceiptSchema ScreeningVerification SigningKey importSigningKey screenedAgainst signReceipt signScreening verifyReceipt verifyScreening',
  'ytterby/releases':
    'Advisory ChainFinding Change ChangeSchema Release ReleaseSchema advisories compareVersions releaseDigest releaseOf releases verifyChain',
  'ytterby/changes':
    'ChangeFeed Compared Comparison ComparisonIssue ComparisonOptions DECISION_FIELDS DecisionField FeedItem InvalidComparisonError Side SideAnswer changeFeed compare differingFields feedToAtom feedToIcs inquiryComparer',
  'ytterby/words':
    'MatchWords Phrase Told VERDICT_SENTENCES Word barsOf clearanceText factName factValue factsLine factsOf filled gapName kindName leavesChina matchWords numberText phrase printable printableLines reasonName refusalText toldIn triggerTexts valueText verdictSentence wordOf',
  'ytterby/client':
    'BatchInquiry BatchLine BatchOptions Client ClientOptions InLanguage InvalidInquiryError InvalidKitError InvalidLicenceError InvalidListError LanguageNotHeldError Many PaperRefusedError RulesetCheck ServiceError ServiceFinding Stoppable UnknownTopicError UnreachableError Version YtterbyError createClient',
  'ytterby/client/local': 'createLocalClient',
}

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const TABLE = readFileSync(join(import.meta.dirname, '../../../docs/upgrading.md'), 'utf8')
const entries = README.split(/^### `(?=ytterby)/m).slice(1)
const exportsOf = (entry: string): string => entries.find((one) => one.startsWith(`${entry}\``)) ?? ''
const isNamed = (text: string, word: string): boolean => text.includes(`\`${word}\``)

it.each(Object.entries(BEFORE))('every name of %s in 1.1.0 is still there, or the table says where', (entry, names) => {
  const lost = names
    .split(' ')
    .filter((name) => !isNamed(exportsOf(entry), name) && !isNamed(TABLE, name) && !isNamed(TABLE, entry))
  const gone = names.split(' ').filter((name) => !isNamed(README, name) && !isNamed(TABLE, name))
  expect([...lost, ...gone]).toEqual([])
})
