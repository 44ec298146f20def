import { Fragment, type ReactElement } from "react";
import { keepTogether } from "../../text/keep-together";

/** A text to read, whose words and numbers with units stay whole at the ends of lines. */
export function Prose({ children }: { readonly children: string }): ReactElement {
  return (
    <>
      {keepTogether(children).map(({ text, together }, index) =>
        together ? (
          <span key={index} style={{ whiteSpace: "nowrap" }}>
            {text}
          </span>
        ) : (
          <Fragment key={index}>{text}</Fragment>
        ),
      )}
    </>
  );
}
