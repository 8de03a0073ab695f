/**
 * CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF): finds every change that stays within two
 * bytes, and all but one in 65,536 of the others. 0–65535; 65535 for no bytes.
 */
export function crc16(bytes: Iterable<number>): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021;
    }
    crc &= 0xffff;
  }
  return crc;
}
