/**
 * Makes a value for an object once and keeps it as long as the object is there: for what several sheets ask about the
 * same indicator, or every indicator about the same settings. The object must not change.
 *
 * @example const titleOf = onceFor((settings: ReportSettings) => settings.title.toUpperCase())
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
