/**
 * An amount without rounding, counted in hundred-millionths, so that 3.45亿 and 0.5 are both whole. `text` is ASCII
 * digits, at most eight of them behind the point.
 */
export function amountOf(text: string): bigint {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(places, '0'));
}

/** The amount in units of `power` (1, 10 000 …), as short as it can be written: `3.45`. */
export function amountText(amount: bigint, power: bigint): string {
  const whole = amount / power / one;
  const rest = amount - whole * power * one;
  if (rest === 0n) return String(whole);
  // As many places as the greatest power needs: whatever is behind them is nought.
  const decimals = String((rest * 10n ** extra) / power).padStart(places + Number(extra), '0');
  return `${whole}.${decimals.replace(/0+$/u, '')}`;
}

const places = 8;
const extra = 8n;
const one = 10n ** BigInt(places);
