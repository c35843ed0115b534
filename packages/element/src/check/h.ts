type Props = {
  readonly [attribute: string]: string | boolean | Listeners | undefined
  readonly on?: Listeners
}
type Listeners = Readonly<Record<string, (event: Event) => void>>

/** Makes an element with attributes, event listeners (`on`) and children. `null` leaves a child out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { on = {}, ...attributes }: Props = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string' || value === true) made.setAttribute(name, value === true ? '' : value)
  for (const [type, listener] of Object.entries(on)) made.addEventListener(type, listener)
  made.append(...children.filter((child) => child !== null))
  return made
}
