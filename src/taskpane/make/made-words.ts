import type { Preview, ReadSource, SavedCopy } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import type { SheetPlan } from "../../report/plan";
import { MAKE_WORDS } from "../../text/make";
import { useWords } from "../shell/pane-context";
import type { Route } from "../shell/route";
import type { Notice } from "./make-session";

type Word = keyof typeof MAKE_WORDS;
/** A word that has a form for one and a form for any other number. */
type Counted = { [Key in Word]: `${Key}One` extends Word ? Key : never }[Word];

/** Says how many: `count("findings", 1)` takes the words for one. */
export function useCounts(): (word: Counted, count: number) => string {
  const say = useWords(MAKE_WORDS);
  return (word, count) => counted(say, word, count);
}

function counted(say: (word: Word) => string, word: Counted, count: number): string {
  return count === 1 ? say(`${word}One`) : fill(say(word), { count: String(count) });
}

/** What is said where the preview is come back to. */
export function noticeText(notice: Notice, say: (word: Word) => string): string {
  switch (notice.kind) {
    case "cancelled":
      return say("cancelled");
    case "removed":
      return counted(say, "removed", notice.sheets);
    case "saved":
      return savedText(notice.saved, say);
  }
}

/** What became of a copy. */
export function savedText({ how, file }: SavedCopy, say: (word: Word) => string): string {
  return how === "opened" ? say("savedOpened") : fill(say("savedDownloaded"), { file });
}

/** The sheets that will be made: all of a preview, or all but the summary. */
export function wantedPlans(preview: Preview | null, wantsSummary: boolean): readonly SheetPlan[] {
  const plans = preview?.plans ?? [];
  return wantsSummary ? plans : plans.filter(({ kind }) => kind !== "summary");
}

/** How many pages the sheets of a kind have together. */
export function pagesIn(plans: readonly SheetPlan[], kind: SheetPlan["kind"]): number {
  const ofKind = plans.filter((plan) => plan.kind === kind);
  return ofKind.reduce((sum, { print }) => sum + print.pageStarts.length + 1, 0);
}

/** The way to what the check finds in the source that was read. */
export function checkOf(read: ReadSource | null): Route {
  return read ? { screen: "check", source: read.source.id } : { screen: "check" };
}
