/** Abbreviations in company names, each with the words that it can mean. */
const SHORT =
  `acad academy, adv advanced, aero aerospace aeronautical aeronautics, aerosp aerospace, agcy agency, amer america
american, appl applied, armts armaments, assoc association associates, assy assembly, auto automotive automation, avn aviation,
bldg building, bus business, chem chemical chemicals chemie, cntr center centre,
cntrl control, comm communications communication, comms communications communication, comp company components,
coop cooperation, ctr center centre, ctrl control, def defense defence, dept department, dev
development, dist distribution, div division, dsgn design, dyn dynamics, elctr electric electronics, elctrn
electronics electronic, elec electric electronics electronic electrical, elect electric electronics electronic
electrical, electr electric electronics electronic, electron electronics electronic, eng engineering engine,
engg engineering, engnrg engineering, engr engineering, engrg engineering, engrng engineering, enrgy energy, ent
enterprises, entpr enterprises enterprise, entprs enterprises, entr enterprises, env environment, eqpt
equipment, equip equipment, epi epitaxy epitaxial, expl exploration, fed federal, gen general, govt
government, grnd ground, grp group, gvt government, hldg holding holdings, hldgs holdings, hvy
heavy, imp import, ind industries industry industrial industria, indl industrial, inds industries, indstrs
industries, indus industries industry industrial, indust industries industry industrial, info information, inst
institute, instr instruments, int international, integr integration integrated, intell intelligence intelligent,
intgr integrated integration, intl international, intlgnt intelligent, inv investment investments, itgr
integrated integration, jpn japan, jv joint, lab laboratory laboratories labs, labr laboratory laboratories,
labs laboratories laboratory, log logistics, logis logistics, mach machinery, magn magnet
magnetics, maint maintenance, mar marine maritime, mat materials, matl materials, mats materials, mchn machine
machinery, mchy machinery, mech mechanical, mfg manufacturing, mfr manufacturer, mgmt
management, mgt management, microelec microelectronics, mil military, missn mission, mit
mitsubishi, mkt market, mnfg manufacturing, msl missile missiles, msls missiles, mtl materials,
mtls materials, mtr motor motors, mtrs motors, nat national, natl national, nav naval, netw
network networks, netwk network networks, nucl nuclear, oper operations, opns operations, ops operations, opt optical optics,
opto optoelectronics optical, ord ordnance, org organization, phot
photonics photonic, photon photonics, pow power, prec precision, prod products production, prop
propulsion, prov provincial, pwr power, rbt robotics, rd research, reg
regional, res research, resch research, rsch research, sat satellite, sci science, sec security,
semi semiconductor semiconductors, semicon semiconductor semiconductors, semicond semiconductor semiconductors,
serv services service, shipbldg shipbuilding, shipg shipping, shpbldg shipbuilding, sig signal, sim simulation, soln solutions
solution, solns solutions, sols solutions, spec special, spl special, srvc service services, srvcs services,
srvs services, std standard, strat strategic, struct structures, stud studies, sup
supply, surv surveillance, svc service services, svcs services, sftwr software, sw software, swr software, sys systems system,
syst systems system, tac tactical, tact tactical, tech technology technologies technical, techn technology
technologies, technol technology technologies, techs technologies, tel telecommunications, tele
telecommunications, telecom telecommunications, tgt target, trans transport
transportation, transp transport transportation, trdg trading, turb turbine turbines, univ
university universal, unm unmanned, unmn unmanned, unmnd unmanned, utd united, veh vehicles vehicle, vehs
vehicles, vent ventures, vhcl vehicle vehicles, vid video, wks works, wpn weapon weapons, wpns
weapons`.split(/,\s/)

export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.map((line) => line.split(/\s/)).map(([short = '', ...words]) => [short, words]),
)

/** The reverse: each word, with its abbreviations. */
export const SHORTENED: ReadonlyMap<string, readonly string[]> = shortened()

function shortened(): Map<string, string[]> {
  const result = new Map<string, string[]>()
  for (const [short, words] of ABBREVIATIONS)
    for (const word of words) result.set(word, [...(result.get(word) ?? []), short])
  return result
}
