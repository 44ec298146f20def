import {
  Button,
  Checkbox,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import { useEffect, useMemo, type ReactElement } from "react";
import type { ReportSettings } from "../../register/report";
import type { SheetPlan } from "../../report/plan";
import { COLUMNS_WORDS } from "../../text/columns";
import { MAKE_WORDS } from "../../text/make";
import { PageTiles } from "../preview/page-tiles";
import { useNavigation } from "../shell/navigation";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Screen } from "../shell/screen";
import { FlowBar } from "./flow-bar";
import type { MakeSession, MakeState } from "./make-session";
import { useMakeStyles } from "./make-styles";
import { useSourceNames } from "./source-picker";
import { checkOf, noticeText, pagesIn, useCounts, wantedPlans } from "./made-words";

const useStyles = makeStyles({
  settings: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  smallLink: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  page: { width: "100%", height: "auto", aspectRatio: "842 / 595" },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  checkbox: { marginLeft: "-8px" },
  findings: { display: "flex", alignItems: "center", gap: "8px" },
});

interface PreviewScreenProps {
  readonly session: MakeSession;
  readonly state: MakeState;
}

/** The pages as they will print, before anything is written; this is the question whether to make them. */
export function PreviewScreen({ session, state }: PreviewScreenProps): ReactElement {
  const shared = useMakeStyles();
  const say = useWords(MAKE_WORDS);
  const { announce } = usePane();
  const { back } = useNavigation();
  const { preview, view, notice, wantsSummary } = state;
  const plans = useMemo(() => wantedPlans(preview, wantsSummary), [preview, wantsSummary]);
  const today = useMemo(() => new Date(), []);
  const said = notice && noticeText(notice, say);
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said, announce]);
  const goBack = () => (state.hasSeenColumns ? session.toColumns() : back());
  return (
    <Screen
      title={say("title")}
      onBack={goBack}
      footer={
        <>
          <Button onClick={goBack}>{say("back")}</Button>
          <Button appearance="primary" className={shared.grow} onClick={() => void session.make()}>
            {say("make")}
          </Button>
        </>
      }
    >
      <FlowBar step="preview" />
      {said !== null && (
        <MessageBar intent="info">
          <MessageBarBody>
            <Prose>{said}</Prose>
          </MessageBarBody>
        </MessageBar>
      )}
      {preview ? (
        <>
          <div>
            <PagesHeading plans={plans} />
            {view && <SettingsLine settings={view.settings} />}
            <SourceLine session={session} state={state} />
          </div>
          <PageTiles plans={plans} today={today} />
          <Choices session={session} state={state} />
        </>
      ) : (
        <LayingOut />
      )}
    </Screen>
  );
}

function PagesHeading({ plans }: { readonly plans: readonly SheetPlan[] }): ReactElement {
  const shared = useMakeStyles();
  const count = useCounts();
  const standard = pagesIn(plans, "standard");
  const summary = pagesIn(plans, "summary");
  return (
    <h2 className={shared.heading}>
      {count("reportPages", standard)}
      {summary > 0 && count("andSummary", summary)}
    </h2>
  );
}

function SettingsLine({ settings: { font, digits } }: { readonly settings: ReportSettings }): ReactElement {
  const styles = useStyles();
  const shared = useMakeStyles();
  const say = useWords(MAKE_WORDS);
  const { go } = useNavigation();
  const parts = [
    say("paper"),
    `${font.name} ${String(font.size)}`,
    say(digits === "thai" ? "thaiDigits" : "arabicDigits"),
  ];
  return (
    <div className={mergeClasses(shared.quiet, styles.settings)}>
      <span>{parts.join(" · ")}</span>
      <Link
        as="button"
        className={styles.smallLink}
        data-nav="settings"
        aria-label={`${say("change")} – ${say("ofSettings")}`}
        onClick={() => go({ screen: "settings" })}
      >
        {say("change")}
      </Link>
    </div>
  );
}

/** What the pages are made of, where Columns was passed over and something else could be meant. */
function SourceLine({
  session,
  state: { read, view, hasSeenColumns },
}: PreviewScreenProps): ReactElement | null {
  const styles = useStyles();
  const shared = useMakeStyles();
  const say = useWords(COLUMNS_WORDS);
  const nameOf = useSourceNames();
  const isOnlyRegister =
    read?.source.id.kind === "register" && view?.tables.length === 0 && view.selection === null;
  if (!read || hasSeenColumns || isOnlyRegister) return null;
  return (
    <div className={mergeClasses(shared.quiet, styles.settings)}>
      <span>
        {say("from")} {nameOf(read.source)}
      </span>
      <Link
        as="button"
        aria-label={`${say("changeShort")} – ${say("ofSource")}`}
        onClick={() => session.toColumns()}
      >
        {say("changeShort")}
      </Link>
    </div>
  );
}

/** What is chosen beside the pages: the summary, and a look at what is wrong first. */
function Choices({ session, state }: PreviewScreenProps): ReactElement | null {
  const styles = useStyles();
  const shared = useMakeStyles();
  const say = useWords(MAKE_WORDS);
  const count = useCounts();
  const { go } = useNavigation();
  const hasSummary = state.preview?.plans.some(({ kind }) => kind === "summary") ?? false;
  const { findings, read } = state;
  if (!hasSummary && findings === 0) return null;
  return (
    <section className={styles.choices}>
      {hasSummary && (
        <Checkbox
          className={styles.checkbox}
          label={say("makeSummary")}
          checked={state.wantsSummary}
          onChange={(_event, { checked }) => session.setSummary(checked === true)}
        />
      )}
      {findings > 0 && (
        <div className={styles.findings}>
          <WarningFilled className={mergeClasses(shared.icon, shared.warning)} aria-hidden />
          <span className={shared.grow}>{count("findings", findings)}</span>
          <Link as="button" data-nav="review" onClick={() => go(checkOf(read))}>
            {say("review")}
          </Link>
        </div>
      )}
    </section>
  );
}

function LayingOut(): ReactElement {
  const styles = useStyles();
  const shared = useMakeStyles();
  const say = useWords(MAKE_WORDS);
  return (
    <div className={shared.section}>
      <p className={shared.quiet} role="status">
        {say("layingOut")}
      </p>
      <Skeleton aria-hidden>
        <SkeletonItem className={styles.page} />
      </Skeleton>
    </div>
  );
}
