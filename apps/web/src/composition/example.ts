/** A pump whose magnets nobody has declared yet. */
export const EXAMPLE = `parent,child,quantity,description,form,elements,alloyedWith,unitValue,currency,origin,chineseContent.technology,supplier
,pump,,Coolant pump,motor,,,210,EUR,DE,false,
pump,rotor,1,Rotor with magnets,motor-rotor,,,64.5,EUR,DE,false,
pump,housing,1,Housing,,none,,31.2,EUR,CZ,,Example Guss s.r.o.
pump,sensor-unit,1,Speed sensor,sensor,,,9.8,EUR,JP,false,Example Sensors KK
rotor,magnet-42sh,8,NdFeB magnet 42SH,ndfeb-magnet,Nd;Dy,,3.1,EUR,JP,false,Example Magnets KK
rotor,shaft,1,Shaft,,none,,6.1,EUR,DE,,Example Stahl GmbH
magnet-42sh,dyfe,0.0004,Dysprosium-iron alloy,alloy,Dy,Fe,42,EUR,,,Example Metals KK
magnet-42sh,nd-metal,0.012,Neodymium metal,metal,Nd,,98,EUR,CN,,Example Metals KK
sensor-unit,sensor-magnet,1,Ring magnet of the sensor,bonded-magnet,Nd;Dy,,0.8,EUR,JP,,Example Sensors KK
sensor-unit,cable,1,Cable,,none,,0.95,EUR,CN,,Example Kabel GmbH
`
