/** The question of the README, by its link. */
export const QUESTION =
  '/#asOf=2026-03-01&product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE&endUse.kind=civil'
