import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";
import type { ReadSource, WorkbookView } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import type { SourceField } from "../../register/columns";
import { COLUMNS_WORDS } from "../../text/columns";
import { MAKE_WORDS } from "../../text/make";
import { useNavigation } from "../shell/navigation";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import { Screen } from "../shell/screen";
import { choicesFor, columnsView, type Choices, type ColumnsView, type FieldView } from "./columns-view";
import { FieldRow } from "./field-row";
import { FlowBar } from "./flow-bar";
import type { MakeSession } from "./make-session";
import { useMakeStyles } from "./make-styles";
import { QuestionCard } from "./question-card";
import { SourcePicker } from "./source-picker";

/** What is shown of the fields that a table does not have before somebody asks for the others. */
const SHOWN_ABSENT: ReadonlySet<SourceField> = new Set([
  "weight",
  "method",
  "low",
  "standard",
  "high",
  "unit",
]);

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { alignSelf: "flex-start", marginLeft: "-12px", fontWeight: tokens.fontWeightRegular },
});

interface ColumnsScreenProps {
  readonly session: MakeSession;
  readonly view: WorkbookView;
  readonly read: ReadSource;
  readonly choices: Choices;
}

/** Which column of the table holds what: what is recognised, what is to be chosen, what is not there. */
export function ColumnsScreen({ session, view, read, choices }: ColumnsScreenProps): ReactElement {
  const shared = useMakeStyles();
  const say = useWords(COLUMNS_WORDS);
  const sayMake = useWords(MAKE_WORDS);
  const { verbs } = usePane();
  const { back } = useNavigation();
  const [isAsked, setAsked] = useState(false);
  const pickers = useRef(new Map<SourceField, HTMLButtonElement | null>());
  const columns = columnsView(read, choices);
  const isKept = verbs.place === "workbook" && read.source.id.kind !== "register";
  const goOn = async () => {
    const [firstOpen] = await session.toPreview();
    if (!firstOpen) return;
    setAsked(true);
    pickers.current.get(firstOpen)?.focus();
  };
  return (
    <Screen
      title={sayMake("title")}
      footer={
        <>
          <Button onClick={back}>{sayMake("back")}</Button>
          <Button
            data-nav="toPreview"
            appearance="primary"
            className={shared.grow}
            onClick={() => void goOn()}
          >
            {say("preview")}
          </Button>
        </>
      }
    >
      <FlowBar step="columns" />
      <SourcePicker
        view={view}
        current={read.source}
        onChoose={(source) => {
          setAsked(false);
          void session.chooseSource(source);
        }}
      />
      <section className={shared.section}>
        <Summary columns={columns} />
        {columns.questions.map((field) => (
          <QuestionCard
            key={field.field}
            ref={(picker) => void pickers.current.set(field.field, picker)}
            view={field}
            choices={choicesFor(field.field, read)}
            isMissing={isAsked && columns.open.includes(field.field)}
            onChoose={(column) => session.choose(field.field, column)}
          />
        ))}
      </section>
      <Rows title={say("recognisedTitle")} fields={columns.recognised} {...{ session, read }} />
      <Absent fields={columns.absent} {...{ session, read }} />
      <p className={shared.quiet}>
        <Prose>{say(isKept ? "remembered" : "notChanged")}</Prose>
      </p>
    </Screen>
  );
}

function Summary({ columns }: { readonly columns: ColumnsView }): ReactElement {
  const shared = useMakeStyles();
  const say = useWords(COLUMNS_WORDS);
  const { questions, recognised, left } = columns;
  const all = questions.length + recognised.length;
  const count = left === 0 ? say("leftNone") : left === 1 ? say("leftOne") : say("left");
  return (
    <div>
      <h2 className={shared.heading}>
        {fill(say("recognised"), { matched: String(all - left), all: String(all) })}
      </h2>
      <p className={shared.quiet} role="status">
        {fill(count, { count: String(left) })}
      </p>
    </div>
  );
}

interface RowsProps {
  readonly title: string;
  readonly fields: readonly FieldView[];
  readonly session: MakeSession;
  readonly read: ReadSource;
}

function Rows({ title, fields, session, read }: RowsProps): ReactElement | null {
  const styles = useStyles();
  const shared = useMakeStyles();
  if (fields.length === 0) return null;
  return (
    <section>
      <h2 className={shared.subheading}>{title}</h2>
      <ul className={styles.list}>
        {fields.map((view) => (
          <FieldRow
            key={`${read.source.name} ${view.field}`}
            view={view}
            choices={choicesFor(view.field, read)}
            onChoose={(column) => session.choose(view.field, column)}
          />
        ))}
      </ul>
    </section>
  );
}

/** What the table does not have: first what makes a difference, the others when they are asked for. */
function Absent({ fields, session, read }: Omit<RowsProps, "title">): ReactElement {
  const styles = useStyles();
  const say = useWords(COLUMNS_WORDS);
  const [showsAll, showAll] = useState(false);
  const isShown = ({ field }: FieldView) => showsAll || SHOWN_ABSENT.has(field);
  const shown = fields.filter(isShown);
  const hidden = fields.length - shown.length;
  return (
    <>
      <Rows title={say("absentTitle")} fields={shown} {...{ session, read }} />
      {hidden > 0 && (
        <Button
          className={styles.more}
          appearance="transparent"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          onClick={() => showAll(true)}
        >
          {fill(say("more"), { count: String(hidden) })}
        </Button>
      )}
    </>
  );
}
