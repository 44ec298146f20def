import { useCallback, useEffect, useRef, useState } from "react";

/** Something that was asked for: on its way, there, or failed. */
export type Asked<T> =
  | { readonly state: "waiting" }
  | { readonly state: "there"; readonly value: T }
  | { readonly state: "failed"; readonly error: unknown };

/**
 * Asks a verb for something, again whenever `again` is called; what is shown stays until the new answer is there.
 *
 * @param ask stable between renders (`useCallback`)
 */
export function useAsked<T>(ask: () => Promise<T>): readonly [asked: Asked<T>, again: () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ state: "waiting" });
  const turn = useRef(0);
  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    ask().then(
      (value) => mine === turn.current && setAsked({ state: "there", value }),
      (error: unknown) => mine === turn.current && setAsked({ state: "failed", error }),
    );
  }, [ask]);
  useEffect(() => {
    again();
    return () => {
      turn.current += 1;
    };
  }, [again]);
  return [asked, again];
}
