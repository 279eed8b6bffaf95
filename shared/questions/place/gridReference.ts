/**
 * An Ordnance Survey grid reference as people write it, `SD 123 456`, of one typed in any case and with any
 * spaces, with three to five digits each way; or of an easting and a northing in metres, `312345, 445678`.
 * Undefined if it is none, or lies outside the squares of Great Britain and its islands.
 */
export const gridReference = (typed: string): string | undefined => {
  const [, easting, northing] = /^E?\s*(\d{6})[\s,]+N?\s*(\d{6,7})$/i.exec(typed) ?? [];
  const bare = easting && northing ? lettered(easting, northing) : typed.replace(/[\s,.]/g, '').toUpperCase();
  const [, square, digits = ''] = /^([A-Z]{2})((?:\d\d){3,5})$/.exec(bare) ?? [];
  if (!square || !squares.test(square)) return undefined;
  const half = digits.length / 2;
  return `${square} ${digits.slice(0, half)} ${digits.slice(half)}`;
};

/** The hundred-kilometre squares with land in them (Ordnance Survey: the National Grid). */
const squares = /^(H[PTUW-Z]|N[A-DF-HJ-OR-UW-Z]|OV|S[C-EHJKM-PR-Z]|T[AFGLMQRV])$/;

/** Metres from the grid's corner as letters and five digits each way; a square without letters is none of them. */
const lettered = (easting: string, northing: string): string => {
  const [east, north] = [Number(easting.slice(0, -5)), Number(northing.slice(0, -5))];
  const down = 19 - north;
  const first = down - (down % 5) + Math.floor((east + 10) / 5);
  const second = ((down % 5) * 5 + (east % 5)) % 25;
  return `${letters[first] ?? ''}${letters[second] ?? ''}${easting.slice(-5)}${northing.slice(-5)}`;
};

/** The grid has no I. */
const letters = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
