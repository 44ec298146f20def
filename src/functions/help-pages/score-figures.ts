import { makeTargets } from "../../kpi/targets";
import { isProblem } from "../../kpi/problem";
import { fill } from "../../kpi/fill";
import { scoreOf, STANDARD_POINTS, type Method } from "../../kpi/score";
import { scoreText } from "../../kpi/verdict";
import { METHOD_STORIES, SCORE_FIGURE_WORDS } from "../../text/guide-scores";
import type { Language } from "../../text/language";
import { METHOD_WORDS } from "../../text/methods";
import { TIER_NAMES } from "../../text/tiers";
import { calculate } from "../calculate";
import { html, prose, type Markup } from "./html";

// The example that the page tells about; its pictures and figures are all made from these.
const TARGETS = [325, 371.94, 401.7] as const;
const ACTUAL = 384.58;
const RESULTS = [300, 325, 350, 371.94, ACTUAL, 401.7, 420];
const METHODS: readonly Method[] = ["step", "linear", "ratio"];

/** The lowest and the highest result in a picture. */
const FROM = 300;
const TO = 420;

const WIDTH = 320;
const PLOT = { left: 34, right: 312, top: 20, bottom: 140 } as const;
const HEIGHT = 184;
/** How far a score may rise from one point of the picture to the next before it is a jump. */
const JUMP = 10;

/** A picture a method, with what it does and the arithmetic of the example. */
export function methodFigures(language: Language): Markup {
  return html`${METHODS.map((method) => {
    const { name, story } = METHOD_STORIES[method];
    return html`<figure>
      <h3>${prose(name[language])}</h3>
      ${picture(method, language)}
      <figcaption>
        <p>${prose(story[language])}</p>
        <p class="quiet">${prose(arithmetic(method, language))}</p>
      </figcaption>
    </figure>`;
  })}`;
}

/** The points of several results, a row a result, a column a method. */
export function scoreTable(language: Language): Markup {
  return html`<table class="scores">
    <caption>
      ${prose(SCORE_FIGURE_WORDS.tableOf[language])}
    </caption>
    <thead>
      <tr>
        <th scope="col">${SCORE_FIGURE_WORDS.result[language]}</th>
        ${METHODS.map((method) => html`<th scope="col">${prose(METHOD_WORDS[method][language])}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${RESULTS.map(
        (result) =>
          html`<tr>
            <th scope="row">${scoreText(result)}</th>
            ${METHODS.map((method) => html`<td>${scoreText(scoreAt(result, method))}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How the example's score came about, as KPI.EXPLAIN tells it. */
function arithmetic(method: Method, language: Language): string {
  const formula = `=KPI.EXPLAIN(${[ACTUAL, ...TARGETS].join(",")},,"${method}","${language}","arabic")`;
  return String(calculate(formula, language)[0]?.[0] ?? "");
}

function scoreAt(actual: number, method: Method): number {
  const targets = makeTargets([actual, ...TARGETS], null);
  const score = isProblem(targets) ? null : scoreOf(targets, method);
  if (typeof score !== "number")
    throw new Error(`The example of the page on scores has no score by ${method}.`);
  return score;
}

function picture(method: Method, language: Language): Markup {
  const score = scoreAt(ACTUAL, method);
  const alternative = fill(SCORE_FIGURE_WORDS.picture[language], {
    method: METHOD_STORIES[method].name[language],
    actual: scoreText(ACTUAL),
    score: scoreText(score),
  });
  const line = curve(method);
  const floor = String(PLOT.bottom);
  return html`<svg class="scores" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${alternative}">
    <path class="area" d="${line}V${floor}H${PLOT.left}Z" />
    ${STANDARD_POINTS.map((points) => pointsLine(points))}
    ${TARGETS.map((_, index) => targetMark(index, language))}
    <path class="floor" d="M${PLOT.left} ${floor}H${PLOT.right}" />
    <path class="curve" d="${line}" />
    <path class="actual-line" d="M${xOf(ACTUAL)} ${floor}V${yOf(score)}" />
    <circle class="actual" cx="${xOf(ACTUAL)}" cy="${yOf(score)}" r="5" />
    <text class="score" x="${xOf(ACTUAL) - 8}" y="${yOf(score) - 8}" text-anchor="end">
      ${scoreText(score)}
    </text>
  </svg>`;
}

function pointsLine(points: number): Markup {
  return html`<path class="grid" d="M${PLOT.left} ${yOf(points)}H${PLOT.right}" />
    <text x="${PLOT.left - 6}" y="${yOf(points) + 4}" text-anchor="end">${points}</text>`;
}

function targetMark(index: number, language: Language): Markup {
  const target = TARGETS[index] ?? 0;
  const { low, standard, high } = TIER_NAMES[language];
  return html`<path class="target" d="M${xOf(target)} ${PLOT.bottom}v6" />
    <text x="${xOf(target)}" y="${PLOT.bottom + 20}" text-anchor="middle">
      ${[low, standard, high][index] ?? ""}
    </text>
    <text x="${xOf(target)}" y="${PLOT.bottom + 36}" text-anchor="middle">${scoreText(target)}</text>`;
}

/** The scores of all results in the picture, a point a pixel, drawn upright where they jump. */
function curve(method: Method): string {
  const points: (readonly [x: number, score: number])[] = [];
  for (let x = PLOT.left; x <= PLOT.right; x += 1) points.push([x, scoreAt(resultAt(x), method)]);
  const [first, ...others] = points;
  let before = first?.[1] ?? 0;
  const start = `M${PLOT.left} ${yOf(before)}`;
  return others.reduce((path, [x, score]) => {
    const jumps = score - before > JUMP;
    before = score;
    return path + (jumps ? `H${x}V${yOf(score)}` : `L${x} ${yOf(score)}`);
  }, start);
}

function xOf(result: number): number {
  return round(PLOT.left + ((result - FROM) / (TO - FROM)) * (PLOT.right - PLOT.left));
}

function resultAt(x: number): number {
  return FROM + ((x - PLOT.left) / (PLOT.right - PLOT.left)) * (TO - FROM);
}

function yOf(score: number): number {
  return round(PLOT.bottom - (score / 100) * (PLOT.bottom - PLOT.top));
}

function round(position: number): number {
  return Math.round(position * 10) / 10;
}
