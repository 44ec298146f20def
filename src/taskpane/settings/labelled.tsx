import { Field, makeStyles, mergeClasses, type FieldProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useIsWide } from "../shell/use-is-wide";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  wide: { gridTemplateColumns: "128px minmax(0, 1fr)" },
});

/** A field with its label above it, or beside it where there is room. */
export function Labelled(props: FieldProps): ReactElement {
  const styles = useStyles();
  const isWide = useIsWide();
  return (
    <Field
      {...props}
      className={mergeClasses(styles.field, isWide && styles.wide, props.className)}
      orientation={isWide ? "horizontal" : "vertical"}
    />
  );
}
