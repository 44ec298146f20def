import { CHECK_HELP } from "./check";
import { DONE_HELP } from "./done";
import { EXPLAIN_HELP } from "./explain";
import { FISCAL_YEAR_HELP } from "./fiscal-year";
import { GAP_HELP } from "./gap";
import { NUMBER_HELP } from "./number";
import { PERCENT_HELP } from "./percent";
import { RATING_HELP } from "./rating";
import { SCORE_HELP } from "./score";
import { STEPS_HELP } from "./steps";
import { THAI_HELP } from "./thai";
import { TIER_HELP } from "./tier";
import type { FunctionHelp } from "./types";
import { VERDICT_HELP } from "./verdict";
import { WEIGHTED_HELP } from "./weighted";

export { ENUM_HELP } from "./enums";

/** The help of every function, in the order in which people meet them. */
export const FUNCTION_HELP: readonly FunctionHelp[] = [
  TIER_HELP,
  SCORE_HELP,
  VERDICT_HELP,
  EXPLAIN_HELP,
  GAP_HELP,
  CHECK_HELP,
  STEPS_HELP,
  DONE_HELP,
  PERCENT_HELP,
  WEIGHTED_HELP,
  RATING_HELP,
  THAI_HELP,
  NUMBER_HELP,
  FISCAL_YEAR_HELP,
];
