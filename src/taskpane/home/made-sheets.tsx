import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular, DocumentTableRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactElement } from "react";
import type { MadeSheet } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { HOME_WORDS } from "../../text/home";
import { focusHeading } from "../shell/arrival-focus";
import { NARROW } from "../shell/narrow";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { shownDate, shownTime } from "../shell/shown-date";
import { Trouble } from "../trouble/trouble";
import { useHomeStyles } from "./home-styles";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sheet: { display: "flex", alignItems: "center", gap: "12px", minHeight: "44px" },
  icon: { flexShrink: 0, width: "20px", height: "20px", [NARROW]: { display: "none" } },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  more: { flexShrink: 0 },
  question: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface MadeSheetsProps {
  readonly sheets: readonly MadeSheet[];
  readonly onChanged: () => void;
}

/** The sheets that were made here: go to one, or remove it. */
export function MadeSheets({ sheets, onChanged }: MadeSheetsProps): ReactElement {
  const styles = useStyles();
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const [error, setError] = useState<unknown>(null);
  return (
    <section className={home.section}>
      <h2 className={home.sectionTitle}>
        <Prose>{say("made")}</Prose>
      </h2>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <Made key={sheet.id} sheet={sheet} onChanged={onChanged} onError={setError} />
        ))}
      </ul>
      {error !== null && <Trouble error={error} />}
    </section>
  );
}

interface MadeProps {
  readonly sheet: MadeSheet;
  readonly onChanged: () => void;
  readonly onError: (error: unknown) => void;
}

function Made({ sheet, onChanged, onError }: MadeProps): ReactElement {
  const styles = useStyles();
  const home = useHomeStyles();
  const { verbs, language } = usePane();
  const say = useWords(HOME_WORDS);
  const [isOpen, open] = useState(false);
  const more = useId();
  const date = { date: shownDate(sheet.made, language), time: shownTime(sheet.made) };
  const goTo = () => {
    onError(null);
    verbs.goTo(sheet.id).catch(onError);
  };
  return (
    <li>
      <div className={styles.sheet}>
        <DocumentTableRegular className={styles.icon} aria-hidden />
        <div className={styles.text}>
          <Link as="button" title={say("goTo")} onClick={goTo}>
            {sheet.name}
          </Link>
          <p className={home.quiet}>
            <Prose>{fill(say("madeAt"), date)}</Prose>
          </p>
        </div>
        <Button
          className={styles.more}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={fill(say("moreAbout"), { sheet: sheet.name })}
          aria-expanded={isOpen}
          aria-controls={more}
          onClick={() => open(!isOpen)}
        />
      </div>
      <div id={more} hidden={!isOpen}>
        {isOpen && <Remove sheet={sheet} onChanged={onChanged} onError={onError} />}
      </div>
    </li>
  );
}

/** Removes a sheet; asks once where somebody typed on it since it was made, since that cannot be undone. */
function Remove({ sheet, onChanged, onError }: MadeProps): ReactElement {
  const styles = useStyles();
  const { verbs, announce } = usePane();
  const say = useWords(HOME_WORDS);
  const [isAsking, ask] = useState(false);
  const remove = (evenIfChanged: boolean) => {
    onError(null);
    verbs.remove([sheet.id], evenIfChanged).then((removed) => {
      if (removed.kind === "changed") {
        ask(true);
        return;
      }
      announce(fill(say("removed"), { sheet: sheet.name }));
      focusHeading();
      onChanged();
    }, onError);
  };
  if (!isAsking)
    return (
      <Button size="small" icon={<DeleteRegular />} onClick={() => remove(false)}>
        {say("remove")}
      </Button>
    );
  return (
    <div className={styles.question} role="alert">
      <span>
        <Prose>{fill(say("changedSince"), { sheet: sheet.name })}</Prose>
      </span>
      <div className={styles.answers}>
        <Button size="small" appearance="primary" autoFocus onClick={() => ask(false)}>
          {say("keep")}
        </Button>
        <Button size="small" onClick={() => remove(true)}>
          {say("removeAnyway")}
        </Button>
      </div>
    </div>
  );
}
