import { method, type Member } from "../protocol/member";

const EVENTS = ["DataChanged", "Activated", "Deactivated", "Added", "Deleted", "SelectionChanged"];

/** The client says with these which events it wants to be told of; it is told of all, and picks. */
export function eventMembers<Self>(since: number): Record<string, Member<Self>> {
  const none = method<Self>(since, () => null);
  return Object.fromEntries(
    EVENTS.flatMap((name) => [
      [`_Register${name}Event`, none],
      [`_Unregister${name}Event`, none],
    ]),
  );
}
