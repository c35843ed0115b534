const HEADER = 'id,product.form,product.elements,destination,endUse.kind,asOf,note\n'

/** A list with so many lines, whose notes differ in length. */
export function* rows(count: number): Generator<string> {
  const forms = ['metal', 'ndfeb-magnet', 'separated-oxide', 'smco-magnet']
  const elements = ['Dy', 'Nd;Dy:7', 'Sm:22.6', 'Tb', '']
  yield HEADER
  for (let line = 1; line <= count; line++) {
    const form = forms[line % forms.length]
    // Every pair of form and elements is answered, even an unusual one such as smco-magnet with other elements.
    yield `${line},${form},${elements[line % elements.length]},DE,civil,2026-0${1 + (line % 9)}-01,${'n'.repeat(line % 50)}\n`
  }
}
