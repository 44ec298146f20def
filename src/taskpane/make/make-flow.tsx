import { useEffect, useRef, useSyncExternalStore, type ReactElement } from "react";
import { MAKE_WORDS } from "../../text/make";
import { useNavigation } from "../shell/navigation";
import { usePane, useWords } from "../shell/pane-context";
import type { MakeStart } from "../shell/route";
import { Screen } from "../shell/screen";
import { useDelayed } from "../shell/use-delayed";
import { ColumnsScreen } from "./columns-screen";
import { DoneScreen } from "./done-screen";
import { FlowBar } from "./flow-bar";
import { MakingScreen } from "./making-screen";
import { sessionOf, type MakeSession, type MakeState, type MakeStep } from "./make-session";
import { useMakeStyles } from "./make-styles";
import { PreviewScreen } from "./preview-screen";
import { TroubleScreen } from "./trouble-screen";

/** Making the standard sheet: from a table over its columns and a preview to the made sheets. */
export default function MakeFlow({ start }: { readonly start: MakeStart | null }): ReactElement {
  const { verbs } = usePane();
  const { arrival } = useNavigation();
  const session = sessionOf(verbs);
  const state = useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => {
    if (arrival === "back" && session.state().view) void session.refresh();
    else void session.begin(start);
    return verbs.watch(() => void session.refresh());
  }, [session, verbs, arrival, start]);
  useFocusOnStep(state.step);
  return screenOf(session, state);
}

/** Back in Columns a reader goes on where it was left; where a step took the focused control away, at the heading. */
function useFocusOnStep(step: MakeStep): void {
  const before = useRef(step);
  useEffect(() => {
    const isBack = before.current === "preview" && step === "columns";
    const isLost = document.activeElement === document.body;
    if (before.current !== step && before.current !== "reading" && (isBack || isLost))
      document.querySelector<HTMLElement>(isBack ? '[data-nav="toPreview"]' : "h1")?.focus();
    before.current = step;
  }, [step]);
}

function screenOf(session: MakeSession, state: MakeState): ReactElement {
  const { step, view, read, choices, made, trouble } = state;
  if (trouble) return <TroubleScreen key="trouble" {...{ session, state, trouble }} />;
  switch (step) {
    case "columns":
      if (view && read) return <ColumnsScreen key="columns" {...{ session, view, read, choices }} />;
      break;
    case "preview":
      return <PreviewScreen key="preview" {...{ session, state }} />;
    case "making":
      return <MakingScreen key="making" {...{ session, state }} />;
    case "done":
      if (made) return <DoneScreen key="done" {...{ session, state, made }} />;
      break;
    case "reading":
      break;
  }
  return <Reading key="reading" />;
}

function Reading(): ReactElement {
  const shared = useMakeStyles();
  const say = useWords(MAKE_WORDS);
  const isLong = useDelayed();
  return (
    <Screen title={say("title")}>
      <FlowBar step="reading" />
      {isLong && (
        <p className={shared.quiet} role="status">
          {say("reading")}
        </p>
      )}
    </Screen>
  );
}
