import type { ReactElement } from "react";

/** The add-in's mark: three steps rise, the top tread is gold. */
export function StaircaseMark(): ReactElement {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden focusable={false}>
      <rect x="1" y="14" width="7" height="8" fill="#4DB87E" />
      <rect x="8.5" y="9" width="7" height="13" fill="#239A5B" />
      <rect x="16" y="5.5" width="7" height="16.5" fill="#107C41" />
      <rect x="16" y="2" width="7" height="3" fill="#F2B824" />
    </svg>
  );
}
