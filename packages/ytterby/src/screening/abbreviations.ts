/** Words in company names, each with its abbreviations. Of the words that share one, the likelier comes first. */
const WORDS =
  `academy acad, advanced adv, aerospace aero aerosp, aeronautical aero, aeronautics aero, agency agcy, america amer,
  american amer, applied appl, armaments armts, assembly assy, association assoc, associates assoc, automotive auto,
  automation auto, aviation avn, building bldg, business bus, center cntr ctr, centre cntr ctr, chemical chem,
  chemicals chem, chemie chem, communications comm comms, communication comm comms, company comp, components comp,
  control cntrl ctrl, cooperation coop, defense def, defence def, department dept, design dsgn, development dev,
  distribution dist, division div, dynamics dyn, electric elctr elec elect electr, electrical elec elect,
  electronics elctr elctrn elec elect electr electron, electronic elctrn elec elect electr electron, energy enrgy,
  engineering eng engg engnrg engr engrg engrng, engine eng, enterprises ent entpr entprs entr, enterprise entpr,
  environment env, epitaxy epi, epitaxial epi, equipment eqpt equip, exploration expl, federal fed, general gen,
  government govt gvt, ground grnd, group grp, heavy hvy, holding hldg, holdings hldg hldgs, import imp,
  industries ind inds indstrs indus indust, industria ind, industrial ind indl indus indust,
  industry ind indus indust, information info, institute inst, instruments instr, integrated integr intgr itgr,
  integration integr intgr itgr, intelligence intell, intelligent intell intlgnt, international int intl,
  investment inv, investments inv, japan jpn, joint jv, laboratory lab labr labs, laboratories lab labr labs,
  labs lab, logistics log logis, machine mchn, machinery mach mchn mchy, magnet magn, magnetics magn,
  maintenance maint, management mgmt mgt, manufacturer mfr, manufacturing mfg mnfg, marine mar, maritime mar,
  market mkt, materials mat matl mats mtl mtls, mechanical mech, microelectronics microelec, military mil,
  missile msl, missiles msl msls, mission missn, mitsubishi mit, motor mtr, motors mtr mtrs, national nat natl,
  naval nav, network netw netwk, networks netw netwk, nuclear nucl, operations oper opns ops, optoelectronics opto,
  optical opt opto, optics opt, ordnance ord, organization org, photonics phot photon, photonic phot, power pow pwr,
  precision prec, products prod, production prod, propulsion prop, provincial prov, regional reg,
  research rd res resch rsch, robotics rbt, satellite sat, science sci, security sec,
  semiconductor semi semicon semicond, semiconductors semi semicon semicond, service serv srvc svc,
  services serv srvc srvcs srvs svc svcs, shipbuilding shipbldg shpbldg, shipping shipg, signal sig, simulation sim,
  software sftwr sw swr, solutions soln solns sols, solution soln, special spec spl, standard std, strategic strat,
  structures struct, studies stud, supply sup, surveillance surv, systems sys syst, system sys syst,
  tactical tac tact, target tgt, technology tech techn technol, technical tech,
  technologies tech techn technol techs, telecommunications tel tele telecom, trading trdg, transport trans transp,
  transportation trans transp, turbine turb, turbines turb, united utd, university univ, universal univ,
  unmanned unm unmn unmnd, vehicle veh vhcl, vehicles veh vehs vhcl, ventures vent, video vid, weapon wpn,
  weapons wpn wpns, works wks`.split(/,\s+/)

export const SHORTENED: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.map((line) => line.split(' ')).map(([word = '', ...shorts]) => [word, shorts]),
)
/** The reverse: each abbreviation, with the words that it can mean. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = meanings()

function meanings(): Map<string, string[]> {
  const result = new Map<string, string[]>()
  for (const [word, shorts] of SHORTENED)
    for (const short of shorts) result.set(short, [...(result.get(short) ?? []), word])
  return result
}
