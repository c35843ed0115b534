/**
 * `<ytterby-check>`: may this rare-earth good leave China? Importing this module defines the element; on a server it does
 * nothing. Law and engine are loaded once an element is in a page.
 *
 * @example
 * <ytterby-check form="ndfeb-magnet" elements="Nd;Dy" destination="DE"></ytterby-check>
 */
import { YtterbyCheck } from './ytterby-check.ts'
import type { CheckDecision, CheckRefusal } from './check/check-events.ts'

/** The name of the element. */
export const NAME = 'ytterby-check'

declare global {
  interface HTMLElementTagNameMap {
    [NAME]: YtterbyCheck
  }
  /** Both events bubble and leave the shadow tree. */
  interface HTMLElementEventMap {
    'ytterby-decision': CustomEvent<CheckDecision>
    'ytterby-refusal': CustomEvent<CheckRefusal>
  }
}

if (typeof customElements !== 'undefined' && customElements.get(NAME) === undefined)
  customElements.define(NAME, YtterbyCheck)

export { YtterbyCheck }
export type { CheckDecision, CheckRefusal }
