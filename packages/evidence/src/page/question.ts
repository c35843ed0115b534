/** The URL fragment for the question of the README. */
export const QUESTION =
  '/#asOf=2026-03-01&product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE&endUse.kind=civil'
