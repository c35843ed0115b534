import { currentRuleset, loadedData, type Assessment, type Lang, factAt } from 'ytterby'
import { say } from '../locales/sayings.ts'
import { verdictMarks } from './answer-view.ts'
import { valueWords } from './facts-view.ts'
import { h } from './h.ts'
import type { Shown } from './shown.ts'

type Question = Assessment['questions'][number]

/** The next open question. The engine puts the one first that decides most. */
export function questionView(shown: Shown): Node[] {
  const { lang, answer, given, stated, change } = shown
  if (answer === null) return []
  // What the page states is not asked, although it may be a part only, as of a list that may miss some.
  const open = answer.questions.filter(({ path }) => factAt(given, path) === undefined)
  const question = open.find(({ path }) => !stated.skipped.has(path))
  if (question !== undefined)
    return [
      h(
        'fieldset',
        { part: 'options' },
        h('legend', { part: 'heading', tabindex: '-1' }, question.text),
        ...answersTo(question, shown),
        h(
          'button',
          { part: 'button skip', type: 'button', on: { click: () => change.skip(question.path) } },
          say('skip', lang),
        ),
      ),
    ]
  const text = say(answer.questions.length === 0 ? 'nothingOpen' : 'skipped', lang)
  return [
    h('p', { part: 'notice', tabindex: '-1' }, text),
    ...(open.length === 0
      ? []
      : [h('button', { part: 'button', type: 'button', on: { click: change.askAgain } }, say('askAgain', lang))]),
  ]
}

function answersTo(question: Question, shown: Shown): Node[] {
  switch (question.path) {
    case 'product.form':
      return formChoice(question, shown)
    case 'product.elements':
      return elementChoice(question, shown)
    case 'endUser.listed':
      return [...nameField(shown), ...optionButtons(question, shown)]
    default:
      return optionButtons(question, shown)
  }
}

/** Each answer with the verdicts that it leaves possible. */
const optionButtons = ({ path, options }: Question, { lang, change }: Shown): Node[] =>
  options.map(({ value, possible }) =>
    h(
      'button',
      { part: 'option', type: 'button', on: { click: () => change.state(path, value) } },
      h('span', {}, valueWords(value, path, lang)),
      verdictMarks(possible, lang),
    ),
  )

/** Every form by name: the options of the question are examples only. */
function formChoice({ path, text }: Question, { lang, change }: Shown): Node[] {
  const forms = loadedData(currentRuleset).forms.map(({ id, name }) => h('option', { value: id }, name[lang]))
  const select = h(
    'select',
    { part: 'input', 'aria-label': text },
    h('option', { value: '' }, say('choose', lang)),
    ...forms,
  )
  const take = (): void => {
    if (select.value !== '') change.state(path, select.value)
  }
  return [select, continueButton(lang, take)]
}

/** All rare earths; those of the options are examples only. */
function elementChoice({ path }: Question, { lang, change }: Shown): Node[] {
  const boxes = loadedData(currentRuleset).elements.map(({ symbol, name }) => ({
    symbol,
    box: h('input', { part: 'checkbox', type: 'checkbox', value: symbol }),
    name: name[lang],
  }))
  const all = h('input', { part: 'checkbox', type: 'checkbox' })
  const take = (): void => {
    const elements = boxes.flatMap(({ symbol, box }) => (box.checked ? [{ symbol }] : []))
    if (elements.length === 0) return
    change.state(path, elements, all.checked ? { 'product.elementsComplete': true } : {})
  }
  return [
    h(
      'div',
      { part: 'elements' },
      ...boxes.map(({ symbol, box, name }) =>
        h('label', { part: 'element' }, box, ` ${symbol} `, h('small', {}, name)),
      ),
    ),
    h('label', { part: 'element complete' }, all, ` ${say('theseAreAll', lang)}`),
    continueButton(lang, take),
    h(
      'button',
      { part: 'button', type: 'button', on: { click: () => change.state(path, []) } },
      say('holdsNone', lang),
    ),
  ]
}

/** The name of the end user answers better than its list: it is screened. */
function nameField({ lang, change }: Shown): Node[] {
  const input = h('input', {
    part: 'input',
    type: 'text',
    autocomplete: 'organization',
    maxlength: '500',
    'aria-describedby': 'name-hint',
  })
  const take = (): void => {
    if (input.value.trim() !== '') change.state('endUser.name', input.value.trim())
  }
  return [
    h(
      'label',
      { part: 'field' },
      h('span', { part: 'label' }, say('endUserName', lang)),
      input,
      h('span', { part: 'hint', id: 'name-hint' }, say('endUserHint', lang)),
    ),
    continueButton(lang, take),
  ]
}

/** The default button of the form: Enter in a field presses it. */
const continueButton = (lang: Lang, take: () => void): HTMLElement =>
  h('button', { part: 'button continue', type: 'submit', on: { click: take } }, say('continue', lang))
