import type { Language } from "./language";

/** The bands of an overall score as they stand in the guidelines; offices set others from year to year. */
export const RATING_BANDS: Readonly<Record<Language, readonly { minimum: number; name: string }[]>> = {
  th: [
    { minimum: 90, name: "ระดับคุณภาพ" },
    { minimum: 75, name: "มาตรฐานขั้นสูง" },
    { minimum: 60, name: "มาตรฐานขั้นต้น" },
    { minimum: 0, name: "ต้องปรับปรุง" },
  ],
  en: [
    { minimum: 90, name: "Quality" },
    { minimum: 75, name: "Advanced standard" },
    { minimum: 60, name: "Basic standard" },
    { minimum: 0, name: "Needs improvement" },
  ],
};
