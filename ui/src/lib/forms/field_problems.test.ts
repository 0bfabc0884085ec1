import { expect, it } from "vitest";
import { asAppError } from "$ui/lib/problems";
import { formProblems } from "./field_problems";

it("puts each problem at its field, the first one where there are two", () => {
  const error = {
    code: "invalid", message: "",
    fields: [{ field: "cadence.time", problem: "not_a_time" }, { field: "cadence.time", problem: "required" }, { field: "name", problem: "too_long", limit: 200, over: 7 }],
  };
  expect(formProblems(error)).toEqual({
    fields: { "cadence.time": "That isn't a time. Write it like 19:00.", name: "At most 200 characters, 7 too many." }, bar: null,
  });
});

it("says what else went wrong in one line", () => {
  expect(formProblems({ code: "disk_full", message: "", fields: [] }).bar).toMatch(/^Not saved\. The disk is full/);
  expect(formProblems({ code: "invalid", message: "", fields: [] }).bar).toMatch(/^Not saved\./);
});

it("takes anything thrown", () => {
  expect(asAppError(new Error("x")).code).toBe("internal");
  expect(asAppError("x").code).toBe("internal");
  expect(asAppError({ code: "nonsense" }).code).toBe("internal");
});
