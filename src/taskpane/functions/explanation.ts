import type { FunctionHelp } from "../../functions/help/types";
import type { ShownRows } from "../../functions/calculate";
import { stepsDone } from "../../kpi/checklist";
import { percentOf, shortText } from "../../kpi/decimals";
import { explanationOf } from "../../kpi/explain";
import { readFigure } from "../../kpi/figure";
import { fill } from "../../kpi/fill";
import { isProblem } from "../../kpi/problem";
import { readCell } from "../../kpi/read-cell";
import type { Targets } from "../../kpi/targets";
import { scoreText } from "../../kpi/verdict";
import { LADDER_SENTENCES, TRIAL_SENTENCES } from "../../text/functions-screen";
import type { Language } from "../../text/language";
import { methodOf } from "./indicator";
import { argumentsOf, type Trial } from "./trial";

/** As many decimals as show that there is something to cut off. */
const EXACT_DECIMALS = 6;

/**
 * How the result came about, a sentence a line; none where the result says it itself. Results that are errors have
 * their own message.
 */
export function explanationLines(
  help: FunctionHelp,
  trial: Trial,
  targets: Targets | null,
  rows: ShownRows,
  language: Language,
): readonly string[] {
  if (help.id === "EXPLAIN") return [];
  if (targets) return linesOfIndicator(help, trial, targets, language);
  return [storyOf(help, trial, rows, language) ?? help.returns[language]];
}

function linesOfIndicator(
  help: FunctionHelp,
  trial: Trial,
  targets: Targets,
  language: Language,
): readonly string[] {
  const explanation = explanationOf(targets, methodOf(trial), LADDER_SENTENCES[language]);
  if (isProblem(explanation)) return [];
  const { kind, untargeted, standing, arithmetic } = explanation;
  const hasPoints = help.parameters.some(({ name }) => name === "method") && (trial["points"] ?? "") === "";
  const isPlain =
    targets.kind === "numbers" && targets.better === "higher" && targets.directionFrom === "order";
  return [standing, hasPoints ? arithmetic : "", untargeted, isPlain ? "" : kind].filter(
    (line) => line !== "",
  );
}

type Story = (values: readonly unknown[], rows: ShownRows, language: Language) => string | null;

function storyOf(help: FunctionHelp, trial: Trial, rows: ShownRows, language: Language): string | null {
  return STORIES[help.id]?.(argumentsOf(help, trial), rows, language) ?? null;
}

const STORIES: Readonly<Record<string, Story>> = {
  PERCENT([part, whole], _rows, language) {
    const [of, by] = [readFigure(part, "part"), readFigure(whole, "whole")];
    if (typeof of !== "number" || typeof by !== "number" || by === 0) return null;
    const exact = percentOf(of, by, EXACT_DECIMALS, "down");
    const isWhole = percentOf(of, by, EXACT_DECIMALS + 1, "down") === exact;
    return fill(TRIAL_SENTENCES.percent[language], {
      part: shortText(of),
      whole: shortText(by),
      exact: shortText(exact) + (isWhole ? "" : "…"),
    });
  },
  STEPS([, required], rows, language) {
    const share = rows[0]?.[0];
    const reading = readCell(required);
    const all =
      reading.kind === "steps" ? reading.steps.length : reading.kind === "number" ? reading.value : 0;
    if (typeof share !== "number") return null;
    const done = Math.round(share * all);
    return fill(TRIAL_SENTENCES.steps[language], { done: String(done), required: String(all) });
  },
  DONE([checklist], _rows, language) {
    const ticks = listOf(checklist);
    const done = stepsDone(ticks, null);
    if (isProblem(done)) return null;
    return fill(TRIAL_SENTENCES.done[language], { done: String(done.length), all: String(ticks.length) });
  },
  WEIGHTED([scores, weights, missing], rows, language) {
    const result = rows[0]?.[0];
    if (typeof result !== "number") return null;
    const pairs = listOf(scores).map((score, index) => ({
      score: readFigure(score, "scores"),
      weight: readFigure(listOf(weights)[index], "weights"),
    }));
    const counted = pairs.filter(({ score }) => score !== null || missing === "zero");
    const figure = (value: unknown) => shortText(typeof value === "number" ? value : 0);
    const total = counted.reduce((sum, { weight }) => sum + (typeof weight === "number" ? weight : 0), 0);
    return fill(TRIAL_SENTENCES.weighted[language], {
      sum: counted.map(({ score, weight }) => `${figure(score)} × ${figure(weight)}`).join(" + "),
      total: shortText(total),
      result: scoreText(result),
    });
  },
  FISCALYEAR(_values, rows, language) {
    const year = rows[0]?.[0];
    if (typeof year !== "number") return null;
    return fill(TRIAL_SENTENCES.fiscalYear[language], { year: String(year), before: String(year - 1) });
  },
};

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat() : [value];
}
