import type { Assessment, Json } from '../../schema/assessment.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import { PERMIT_KINDS } from '../../schema/permit-kind.ts'
import { circumstancesOf } from '../deal/circumstances.ts'
import { dealWith, type DealParty } from '../deal/deal.ts'
import { judgeGood, judgeProduct } from '../verdict/evaluate.ts'
import { goodOf } from '../good/good.ts'
import { reachedSets } from '../good/branch-reach.ts'
import { addClasses } from '../good/slot-sets.ts'
import type { GoodClass } from '../law/good-class.ts'
import { countBits } from '../law/symbols.ts'
import { judgeIn, type Judgement } from '../verdict/judgement.ts'
import { floorOf, isAskable, NO_PERMIT, verdictsOf, type VerdictSet } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { openFacts, type OpenFact } from './open-facts.ts'
import { say } from './say.ts'

type Question = Assessment['questions'][number]
/** A value, what is possible with it, and what an answer would show. */
type Option = { readonly value: Json; readonly set: VerdictSet; readonly shown: string }

const MOST_QUESTIONS = 12
const MOST_OPTIONS = 8

/** Open facts whose answer changes what is possible, the most informative first. */
export function questionsOf(inquiryCase: InquiryCase): Question[] {
  const { classes, route } = inquiryCase.evaluation.circumstances
  const judgeGoods = judgeIn(classes, route)
  const telling = openFacts(inquiryCase).flatMap((fact, order) => {
    const options = optionsOf(inquiryCase, fact, judgeGoods)
    if (fact.always !== true && options.every(({ shown }) => shown === options[0]?.shown)) return []
    // How many verdicts stay possible, over all values.
    const left = options.reduce((sum, option) => sum + countBits(option.set), 0) / options.length
    return [{ fact, order, options: shorten(options), left }]
  })
  return telling
    .sort((a, b) => leadOf(b) - leadOf(a) || a.left - b.left || a.order - b.order)
    .slice(0, MOST_QUESTIONS)
    .map(({ fact: { path, sentence, parameters }, options }) => {
      const text = inquiryCase.ruleset.data.questions[sentence]
      return {
        path,
        text: text === undefined ? path : say(inquiryCase, text, parameters),
        options: options.map(({ value, set }) => ({ value, possible: verdictsOf(set) })),
      }
    })
}

const leadOf = ({ fact }: { readonly fact: OpenFact }): number => Number(fact.leads === true)

/** Judges each value: a new good in the same circumstances, or the same good in new circumstances. */
function optionsOf(inquiryCase: InquiryCase, fact: OpenFact, judgeGoods: JudgeGoods): Option[] {
  const judged =
    fact.half === 'deal'
      ? (inquiry: Inquiry): Judgement => judgeWithDeal(inquiryCase, inquiry)
      : isReadByForm(inquiryCase)
        ? judgeByForm(inquiryCase, fact, judgeGoods)
        : ({ product = {} }: Inquiry): Judgement =>
            judgeProduct(inquiryCase.ruleset, product, inquiryCase.evaluation.circumstances).judgement
  return fact.values.map(({ value, inquiry }) => {
    const judgement = judged(inquiry)
    return { value, set: judgement.possible, shown: shownOf(judgement) }
  })
}

type JudgeGoods = ReturnType<typeof judgeIn>

/** Whether each form of the good is read by itself: neither a code nor a list without rare earths rules out some forms. */
const isReadByForm = ({ inquiry, evaluation: { good, controlCode } }: InquiryCase): boolean =>
  controlCode === undefined && good.code.status === 'none' && inquiry.product?.elements?.length !== 0

/** Judges a good with another value of a fact. Only the forms that ask about the fact are read again. */
function judgeByForm(
  { ruleset, era, evaluation }: InquiryCase,
  { path, concerns }: OpenFact,
  judgeGoods: JudgeGoods,
): (inquiry: Inquiry) => Judgement {
  const { branches } = evaluation.good
  const { byBranch } = evaluation.outcome.reach
  const dated = { ruleset, era }
  const asked: ProductForm[] = []
  const others: GoodClass[] = []
  for (const [index, { form }] of branches.entries()) {
    const reach = ruleset.reach.get(form)
    if (reach === undefined || concerns(reach)) asked.push(form)
    else addClasses(others, dated, byBranch[index]?.met ?? [])
  }
  return ({ product = {} }) => {
    const classes: GoodClass[] = []
    if (path === 'product.form') {
      const index = branches.findIndex(({ form }) => form === product.form)
      addClasses(classes, dated, byBranch[index]?.met ?? [])
    } else {
      classes.push(...others)
      addClasses(classes, dated, reachedSets(ruleset, era.interpretations, goodOf(ruleset, product, asked)))
    }
    return judgeGoods(classes)
  }
}

/** No question is about a name, so the screening results stay. */
function judgeWithDeal({ ruleset, era, evaluation }: InquiryCase, inquiry: Inquiry): Judgement {
  const parties = evaluation.deal.parties.map((party): DealParty => ({
    ...party,
    listed: listedIn(inquiry, party.path),
  }))
  const circumstances = circumstancesOf(ruleset, era, dealWith(inquiry, parties))
  return judgeGood(ruleset, evaluation.statedGood, circumstances, evaluation.controlCode).judgement
}

function listedIn({ endUser, importer, consignees }: Inquiry, path: DealParty['path']): DealParty['listed'] {
  if (path === 'endUser') return endUser?.listed
  if (path === 'importer') return importer?.listed
  return consignees?.[Number(path.slice('consignees/'.length))]?.listed
}

/** What an answer shows of a judgement, as a comparable string: verdicts, permits, licence forms, documents. */
function shownOf({ possible, marginals, onlyWatchListed }: Judgement): string {
  const permits = PERMIT_KINDS.map((kind) => floorOf(marginals[kind])).join()
  const askable = isAskable(marginals['dual-use-licence'])
  return `${possible} ${permits} ${askable} ${askable && onlyWatchListed} ${marginals['export-licence'] === NO_PERMIT}`
}

/** Keeps at most eight options: first one for each outcome, then in the given order. */
function shorten(options: readonly Option[]): readonly Option[] {
  if (options.length <= MOST_OPTIONS) return options
  const firsts = options.filter((option, index) => options.findIndex((other) => other.shown === option.shown) === index)
  const rest = options.filter((option) => !firsts.includes(option))
  const kept = new Set([...firsts, ...rest].slice(0, MOST_OPTIONS))
  return options.filter((option) => kept.has(option))
}
