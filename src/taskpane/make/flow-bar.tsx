import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MAKE_WORDS } from "../../text/make";
import { useWords } from "../shell/pane-context";
import type { MakeStep } from "./make-session";

const GOLD = "#F2B11C";

const useStyles = makeStyles({
  steps: { display: "flex", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  step: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 0",
    justifyContent: "flex-end",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  name: { whiteSpace: "nowrap" },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: {
    marginBottom: "4px",
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", boxSizing: "content-box" },
  },
  reached: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  tread: {
    height: "3px",
    marginBottom: "2px",
    backgroundColor: GOLD,
    // As on the mark, which no contrast theme repaints.
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
  first: { height: "3px" },
  second: { height: "6px" },
  third: { height: "9px" },
});

const ORDER: Readonly<Record<MakeStep, number>> = { reading: 0, columns: 0, preview: 1, making: 2, done: 2 };

/** Three steps that rise like the mark: which is reached, and at the end the gold tread. */
export function FlowBar({ step }: { readonly step: MakeStep }): ReactElement {
  const styles = useStyles();
  const say = useWords(MAKE_WORDS);
  const current = ORDER[step];
  const isDone = step === "done";
  const steps = [
    { name: say("stepColumns"), height: styles.first },
    { name: say("stepPreview"), height: styles.second },
    { name: say(isDone ? "stepDone" : "stepMake"), height: styles.third },
  ];
  return (
    <ol className={styles.steps} aria-label={say("steps")}>
      {steps.map(({ name, height }, index) => {
        const isReached = index < current || (index === current && step !== "making");
        return (
          <li
            key={name}
            className={mergeClasses(styles.step, index === current && styles.current)}
            aria-current={index === current ? "step" : undefined}
          >
            {isDone && index === 2 && <div className={styles.tread} aria-hidden />}
            <div className={mergeClasses(styles.bar, height, isReached && styles.reached)} aria-hidden />
            <span>
              {index + 1} <span className={styles.name}>{name}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
