import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Source, WorkbookView } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { HOME_WORDS } from "../../text/home";
import { useNavigation } from "../shell/navigation";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { useHomeStyles } from "./home-styles";
import { Staircase } from "./staircase";

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", gap: "12px" },
  findings: { display: "flex", alignItems: "center", gap: "8px" },
  findingsText: { flexGrow: 1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorStatusWarningForeground3 },
});

/** A register or a table of indicators was found: how its indicators stand, and the way to the sheet. */
export function Found({ view }: { readonly view: WorkbookView }): ReactElement | null {
  const styles = useStyles();
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const { verbs } = usePane();
  const { go } = useNavigation();
  const source = view.register ?? view.tables[0];
  if (!source) return null;
  const isEmpty = source.indicators === 0;
  return (
    <section className={styles.found}>
      {view.register ? (
        <RegisterTitle source={source} view={view} />
      ) : (
        <TableTitle source={source} view={view} />
      )}
      {view.standing && !isEmpty && <Staircase standing={view.standing} />}
      {isEmpty ? (
        <>
          <p className={home.quiet}>
            <Prose>{fill(say("fillIn"), { sheet: source.sheet })}</Prose>
          </p>
          <Button
            className={home.wide}
            appearance="primary"
            size="large"
            onClick={() => void verbs.show({ source: source.id, table: "register", row: 1, column: 0 })}
          >
            {say("goToRegister")}
          </Button>
        </>
      ) : (
        <Button
          className={home.wide}
          data-nav="make"
          appearance="primary"
          size="large"
          onClick={() => go({ screen: "make", start: source.id })}
        >
          {say("make")}
        </Button>
      )}
      {view.standing && view.standing.findings > 0 && (
        <div className={styles.findings}>
          <WarningFilled className={styles.icon} aria-hidden />
          <span className={styles.findingsText}>
            <Prose>
              {view.standing.findings === 1
                ? say("findingsOne")
                : fill(say("findings"), { count: String(view.standing.findings) })}
            </Prose>
          </span>
          <Link as="button" data-nav="review" onClick={() => go({ screen: "check" })}>
            {say("review")}
          </Link>
        </div>
      )}
    </section>
  );
}

interface TitleProps {
  readonly source: Source;
  readonly view: WorkbookView;
}

function RegisterTitle({ source, view }: TitleProps): ReactElement {
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const { fiscalYear, round } = view.settings;
  const title =
    source.indicators === 0
      ? say("registerEmpty")
      : source.indicators === 1
        ? say("registerOfOne")
        : fill(say("registerOf"), { count: String(source.indicators) });
  return (
    <div>
      <p className={home.quiet}>{say("found")}</p>
      <h2 className={home.headline}>
        <Prose>{title}</Prose>
      </h2>
      <p className={home.quiet}>
        <Prose>
          {fill(say("where"), { sheet: source.sheet, year: String(fiscalYear), months: String(round) })}
        </Prose>
      </p>
    </div>
  );
}

function TableTitle({ source, view }: TitleProps): ReactElement {
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const others = view.tables.length - 1;
  return (
    <div>
      <p className={home.quiet}>{say("tableFound")}</p>
      <h2 className={home.headline}>
        <Prose>{fill(say("tableOf"), { table: source.name, count: String(source.indicators) })}</Prose>
      </h2>
      {others > 0 && (
        <p className={home.quiet}>
          <Prose>{fill(say("tablesMore"), { count: String(others) })}</Prose>
        </p>
      )}
    </div>
  );
}
