/** How many pixels a PNG has; undefined if its chunks do not lead from its head to its end. */
export const pixelsOfPng = (bytes: Buffer): number | undefined => {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || bytes.toString('latin1', 12, 16) !== 'IHDR')
    return undefined;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND')
      return bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  return undefined;
};

/** How many pixels a JPEG has; undefined if its segments do not lead to a frame. */
export const pixelsOfJpeg = (bytes: Buffer): number | undefined => {
  if (bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] as number;
    // Any number of these may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
};

/** C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean =>
  marker === 0xc0 || (marker > 0xc0 && marker <= 0xcf && marker % 4 !== 0);
