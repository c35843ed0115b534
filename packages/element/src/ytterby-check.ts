import type { Inquiry, Lang } from 'ytterby'
import type { Check, CheckHost } from './check/check.ts'
import { loadSentences } from './locales/load.ts'
import { isLang, say } from './locales/sayings.ts'
import { ATTRIBUTES, type Attribute } from './preset.ts'
import { styleSheet } from './style.ts'

/** On a server there are no elements, and this class is only a name. */
const ElementBase: typeof HTMLElement = globalThis.HTMLElement ?? Object

const NAMES = Object.keys(ATTRIBUTES).filter((name): name is Attribute => Object.hasOwn(ATTRIBUTES, name))

/**
 * One good and one answer. What attributes and `facts` state is taken as it is; what else decides is asked, one question after
 * another. Each answer is sent as the event `ytterby-decision`.
 */
export class YtterbyCheck extends ElementBase {
  static readonly observedAttributes: readonly string[] = [...NAMES, 'lang']

  #facts: Partial<Inquiry> = {}
  #check: Check | undefined
  #isPending = false

  /** The form of the good, such as `ndfeb-magnet`. */
  get form(): string | null {
    return this.getAttribute('form')
  }
  set form(value: string | null | undefined) {
    this.#set('form', value)
  }

  /** The rare earths in it, with their weight percent if known: `Nd;Dy`, `Nd:30;Dy:3`, `none`. */
  get elements(): string | null {
    return this.getAttribute('elements')
  }
  set elements(value: string | null | undefined) {
    this.#set('elements', value)
  }

  /** `true` if `elements` names all rare earths in it; the attribute alone says so as well. */
  get elementsComplete(): string | null {
    return this.getAttribute('elements-complete')
  }
  set elementsComplete(value: string | boolean | null | undefined) {
    this.#set('elements-complete', typeof value === 'boolean' ? String(value) : value)
  }

  get commodityCode(): string | null {
    return this.getAttribute('commodity-code')
  }
  set commodityCode(value: string | null | undefined) {
    this.#set('commodity-code', value)
  }

  /** Where it goes: ISO 3166-1 alpha-2. */
  get destination(): string | null {
    return this.getAttribute('destination')
  }
  set destination(value: string | null | undefined) {
    this.#set('destination', value)
  }

  /** `civil`, `military`, `wmd` or `terrorism`. */
  get endUse(): string | null {
    return this.getAttribute('end-use')
  }
  set endUse(value: string | null | undefined) {
    this.#set('end-use', value)
  }

  /** The name of the buyer who uses it. It is screened in the page. */
  get endUser(): string | null {
    return this.getAttribute('end-user')
  }
  set endUser(value: string | null | undefined) {
    this.#set('end-user', value)
  }

  get endUserCountry(): string | null {
    return this.getAttribute('end-user-country')
  }
  set endUserCountry(value: string | null | undefined) {
    this.#set('end-user-country', value)
  }

  /** The day of export, `YYYY-MM-DD`; today in Beijing if left out, and the visitor can then choose another. */
  get day(): string | null {
    return this.getAttribute('day')
  }
  set day(value: string | null | undefined) {
    this.#set('day', value)
  }

  /** Any other facts, as in an inquiry of the SDK. Attributes win over them. */
  get facts(): Partial<Inquiry> {
    return this.#facts
  }
  set facts(value: Partial<Inquiry> | null | undefined) {
    const facts = value ?? {}
    // A page that makes the same facts anew with each event would otherwise be answered for ever.
    const isSame = JSON.stringify(facts) === JSON.stringify(this.#facts)
    this.#facts = facts
    if (!isSame) this.#changed()
  }

  connectedCallback(): void {
    if (this.shadowRoot === null) {
      // Properties set before the element was defined hide the accessors.
      for (const name of ['facts', 'form', 'elements', 'elementsComplete', 'commodityCode'] as const) this.#adopt(name)
      for (const name of ['destination', 'day', 'endUse', 'endUser', 'endUserCountry'] as const) this.#adopt(name)
      this.attachShadow({ mode: 'open', delegatesFocus: true }).adoptedStyleSheets = [styleSheet()]
    }
    this.#changed()
  }

  attributeChangedCallback(): void {
    this.#changed()
  }

  #set(name: Attribute, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(name)
    else this.setAttribute(name, value)
  }

  /** The text of an attribute; empty if it is not set. */
  #textOf(name: Attribute): string {
    const text = this.getAttribute(name)?.trim()
    return text === '' && name === 'elements-complete' ? 'true' : (text ?? '')
  }

  #adopt(name: keyof YtterbyCheck): void {
    if (!Object.hasOwn(this, name)) return
    const value: unknown = Reflect.get(this, name)
    Reflect.deleteProperty(this, name)
    Reflect.set(this, name, value)
  }

  /** Several changes at once are answered once. */
  #changed(): void {
    if (this.#isPending || !this.isConnected) return
    this.#isPending = true
    queueMicrotask(() => {
      this.#isPending = false
      void this.#show()
    })
  }

  async #show(): Promise<void> {
    const root = this.shadowRoot
    if (root === null || !this.isConnected) return
    const lang = langOf(this)
    try {
      if (this.#check === undefined) {
        root.replaceChildren(notice(say('loading', lang)))
        const [{ openCheck }] = await Promise.all([import('./check/check.ts'), loadSentences[lang]()])
        this.#check ??= openCheck(this.#host(root))
      }
      await this.#check.show(langOf(this))
    } catch {
      this.#lost(root)
    }
  }

  /** A file was not there, or the connection was lost. What the visitor stated is kept. */
  #lost(root: ShadowRoot): void {
    const lang = langOf(this)
    const again = document.createElement('button')
    again.type = 'button'
    again.part.add('button')
    again.textContent = say('again', lang)
    again.addEventListener('click', () => void this.#show())
    root.replaceChildren(notice(say('failed', lang)), again)
  }

  #host(root: ShadowRoot): CheckHost {
    return {
      root,
      preset: () => ({
        facts: this.#facts,
        attributes: new Map(NAMES.map((name) => [name, this.#textOf(name)] as const)),
      }),
      lost: () => this.#lost(root),
      tell: (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true })),
    }
  }
}

function notice(text: string): HTMLElement {
  const shown = document.createElement('p')
  shown.setAttribute('role', 'status')
  shown.part.add('notice')
  shown.textContent = text
  return shown
}

/** The language of the element, or of the part of the page in which it stands; English for any other language. */
function langOf(element: Element): Lang {
  const [lang = ''] = (element.closest('[lang]')?.getAttribute('lang') ?? '').toLowerCase().split('-')
  return isLang(lang) ? lang : 'en'
}
