/** The units and prefixes of `` {si}`3 <\\kilo\\metre>` ``, as mystmd writes them. */
export const siUnits: ReadonlyMap<string, string> = new Map(
  (
    'ampere A candela cd kelvin K kilogram kg metre m meter m mole mol second s becquerel Bq degreeCelsius °C ' +
    'coulomb C farad F gray Gy hertz Hz henry H joule J lumen lm katal kat lux lx newton N ohm Ω pascal Pa ' +
    'radian rad siemens S sievert Sv steradian sr tesla T volt V watt W weber Wb astronomicalunit au bel B ' +
    'dalton Da day d decibel dB degree ° electronvolt eV hectare ha hour h litre L liter L arcminute ′ minute min ' +
    'arcsecond ″ neper Np tonne t yocto y atto a femto f pico p nano n micro µ milli m centi c deci d deca da ' +
    'hecto h kilo k mega M giga G tera T peta P exa E zetta Z yotta Y angstrom Å'
  )
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' '))
    .map(([name = '', unit = '']) => [name, unit] as const) ?? [],
)
