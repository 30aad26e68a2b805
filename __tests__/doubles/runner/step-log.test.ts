import { expect, it } from "vitest";
import { createMasks } from "./masks.ts";
import { createStepLog } from "./step-log.ts";

function logOf(...lines: string[]) {
  const log = createStepLog(createMasks());
  for (const line of lines) log.read(line);
  return log;
}

it("keeps ten annotations of a level, and shows all in the log", () => {
  const lines = Array.from({ length: 12 }, (_, index) => `::error file=a,line=${index + 1}::no ${index}`);
  const log = logOf(...lines, "::warning title=T::careful");
  expect(log.annotations).toHaveLength(11);
  expect(log.annotations[9]).toEqual({ level: "error", message: "no 9", file: "a", line: 10 });
  expect(log.annotations[10]).toEqual({ level: "warning", message: "careful", title: "T" });
  expect(log.shown).toHaveLength(13);
});

it("cuts a message at 4,096 characters", () => {
  expect(logOf(`::notice::${"x".repeat(5000)}`).annotations[0]?.message).toHaveLength(4096);
});

it("drops lines that end before they start, and takes an end for a start", () => {
  const [backwards, endOnly] = logOf("::error file=a,line=5,endLine=3::x", "::error file=a,endLine=3::x").annotations;
  expect(backwards).toEqual({ level: "error", message: "x", file: "a" });
  expect(endOnly).toMatchObject({ line: 3, endLine: 3 });
});

it("masks from the command on, and never shows the command itself", () => {
  const log = logOf("secret1", "::add-mask::secret1%0Asecond2", "a secret1 b second2", "::error::secret1");
  expect(log.shown).toEqual(["secret1", "a *** b ***", "##[error]***"]);
  expect(log.written).not.toContain("::add-mask::secret1%0Asecond2");
});

it("sets outputs and state from the log, with a warning that this is old", () => {
  const log = logOf("::set-output name=a::1", "#7 ##[save-state name=b]2");
  expect([...log.outputs, ...log.state]).toEqual([
    ["a", "1"],
    ["b", "2"],
  ]);
  expect(log.annotations.map(({ level }) => level)).toEqual(["warning", "warning"]);
  expect(log.failed).toBe(false);
});

it.each(["::set-env name=PATH::/evil", "::add-path::/evil", "::set-output::x", "::stop-commands::"])(
  "%s fails the step",
  (line) => {
    expect(logOf(line).failed).toBe(true);
  },
);

it("shows the fence with its token masked", () => {
  const log = logOf("::stop-commands::token-1234", "::error::quoted", "::token-1234::", "##[group]G", "::endgroup::");
  expect(log.shown).toEqual(["::stop-commands::***", "::error::quoted", "::***::", "##[group]G", "##[endgroup]"]);
  expect(log.annotations).toEqual([]);
});
