/**
 * Puts values into a sentence: `{name}` becomes the value of that name.
 *
 * @example fill("{tier}: {points} points", { tier: "Standard", points: "75" }) // "Standard: 75 points"
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
