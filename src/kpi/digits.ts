const THAI_ZERO = "๐".charCodeAt(0);
const ARABIC_ZERO = "0".charCodeAt(0);

/** Writes Arabic digits in place of Thai ones; everything else stays. @example toArabicDigits("๓๘๔.๕๘") // "384.58" */
export function toArabicDigits(text: string): string {
  return replaceDigits(text, THAI_ZERO, "0123456789");
}

/** Writes Thai digits in place of Arabic ones; everything else stays. @example toThaiDigits("Tier 2") // "Tier ๒" */
export function toThaiDigits(text: string): string {
  return replaceDigits(text, ARABIC_ZERO, "๐๑๒๓๔๕๖๗๘๙");
}

/** A loop, since every cell of every column comes through here and a pattern with a function takes twice as long. */
function replaceDigits(text: string, zero: number, digits: string): string {
  let replaced = "";
  let kept = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) continue;
    replaced += text.slice(kept, index) + digits.charAt(digit);
    kept = index + 1;
  }
  return kept === 0 ? text : replaced + text.slice(kept);
}
