import { expect, it } from "@jest/globals";
import { onceFor } from "../../src/report/once-for";

it("makes a value once for each object, also one that is undefined", () => {
  const asked: object[] = [];
  const sizeOf = onceFor((key: { readonly size?: number }) => {
    asked.push(key);
    return key.size;
  });
  const [small, none] = [{ size: 1 }, {}];
  expect([sizeOf(small), sizeOf(none), sizeOf(small), sizeOf(none)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([small, none]);
});

it("asks again about an object that only looks the same", () => {
  let times = 0;
  const count = onceFor(() => (times += 1));
  expect([count({}), count({})]).toEqual([1, 2]);
});
