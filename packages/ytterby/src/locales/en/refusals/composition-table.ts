/** What refusals say of bills of materials and declarations in tables. */
export const compositionTableRefusals = {
  noParent: 'Name the columns above the parts: parent or level, child and quantity at least.',
  columnTwice: 'Two columns mean the same: rename one.',
  noTop: 'State at least one node below the names of the columns.',
  severalTops:
    'These nodes are part of no other one: {ids}. Correct the parent where one is misspelt, or say which is the product.',
  outsideProduct: 'The product does not contain “{id}”.',
  decimalSign:
    'Nothing shows whether a comma or a point begins the decimals of this number: state the decimal sign, or write it without thousands.',
  rowsDiffer: 'Two rows state this differently for the same node.',
  parentMissing: 'Name the node above this part in its row, or leave out the quantity of a product.',
  childMissing: 'Name the part in this row.',
  quantityMissing: 'State how many of this part are in one unit of the node above.',
  endlessQuantity:
    'The quantity {quantity} per {base} is no decimal number that ends: state how many are in one unit of the node above, rounded as far as you answer for it.',
  severalTopLevels:
    'Several rows have no row above them that is one level higher: put the product in a row of its own above them, or say which is the product.',
  unknownProduct: 'No row of the table is about “{id}”: name the product as its rows do.',
  moreCells:
    'This row has more cells than the header: put values that hold the delimiter in quotation marks, or name the column.',
  levelUnread: 'Write the level of this row as 0, 1, 2 or as 1, 1.1, 1.1.2.',
  levelSkips:
    'The level of this row is more than one below that of the row above: add the row between them, or correct the level.',
  partsDiffer:
    'The same assembly is listed twice with different parts or quantities: correct one list, or leave one out.',
  shareUnread:
    'Write the share in percent, such as 6, <5, ≤5, >1 or 1–3; only valuePercent takes bounds of any kind. Leave the cell empty if the share is not known.',
  perUnread: 'Write what the price is for as a number, a unit or both, such as 100, kg or 100 pc.',
  perLeftOut: 'State what this price is for, as the other rows do: 1 where it is for one.',
  unitsDiffer: 'Two cells of this row state different units for the quantity: correct or rename one column.',
  unitsOfNode:
    'The quantities of this part are in units that cannot be converted into each other: write all of them in one unit.',
  unitLeftOut: 'State the unit of this quantity, as other rows of the same part do.',
  unitMissing: 'The price is per “{price}”, and the quantity has no unit: state its unit in a column “unit”.',
  priceUnit:
    'The price is per “{price}”, and the quantity in “{unit}”: state the value of one unit of the quantity, or the quantity in the unit of the price.',
  declaredPer: 'State the value of one unit of the quantity in the bill of materials, without a price unit.',
} as const
