const THAI_ZERO = "๐".charCodeAt(0);
const ARABIC_ZERO = "0".charCodeAt(0);

/** Writes Arabic digits in place of Thai ones; everything else stays. @example toArabicDigits("๓๘๔.๕๘") // "384.58" */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - THAI_ZERO + ARABIC_ZERO),
  );
}

/** Writes Thai digits in place of Arabic ones; everything else stays. @example toThaiDigits("Tier 2") // "Tier ๒" */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + THAI_ZERO),
  );
}
