/** Symbols that are one unit however their letters are written. mW and MW, Mg and mg, K and k are left alone. */
const symbols =
  'km cm mm kg kW kW·h mL kV kJ kN Hz kHz MHz GHz kPa MPa hPa dB km/h m² m³ km² cm² cm³ mm²'.split(' ');

/** Spellings that are symbols of other units: megametre, millipascal, millihertz, knots. */
const rightInAnotherSense = ['Mm', 'mPa', 'mHz', 'kn', 'Kn'];

/** Every wrong spelling in letters of either case, by the right one. Made when the rule is. */
export const symbolSpellings: ReadonlyMap<string, string> = new Map(
  symbols.flatMap((symbol) => spellingsOf(symbol).map((spelling) => [spelling, symbol])),
);

/**
 * A symbol with its letters in either case. What plain text cannot show is no fault: m2 for m². `·` may be missing
 * (kWh is an accepted form, KWH is not).
 */
function spellingsOf(symbol: string): string[] {
  const plain = symbol.replace('²', '2').replace('³', '3').replace('·', '');
  const accepted = new Set([symbol, plain, ...rightInAnotherSense]);
  const spellings = [''];
  for (const letter of plain) {
    const cases = [...new Set([letter.toLowerCase(), letter.toUpperCase()])];
    spellings.splice(0, spellings.length, ...spellings.flatMap((start) => cases.map((end) => start + end)));
  }
  return spellings.filter((spelling) => !accepted.has(spelling));
}
