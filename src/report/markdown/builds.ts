import type { Report } from "../../model/report.ts";
import { formatSeconds } from "../../text/duration.ts";
import { cleanLine } from "../escape/clean.ts";
import { code, type Inline, inline, prose } from "../escape/markdown.ts";
import { buildsWorthAWord } from "../view/build-worth.ts";
import {
  type BrokenStep,
  brokenStep,
  instructionOf,
  reusedText,
  slowestSteps,
  toldBuilds,
  transferTexts,
  type VariantBuild,
  variantBuilds,
} from "../view/builds.ts";
import { placeOf } from "../view/places.ts";
import { type Block, bullets, details, moreNote, paragraph, table } from "./blocks.ts";
import type { Section } from "./fit.ts";
import { left, right } from "./folded-table.ts";

/** Every build: how long, what was reused, what broke the cache, the slowest steps, what was carried. */
export function buildsSection(report: Report, sizes: readonly number[]): Section {
  const builds = toldBuilds(report);
  return {
    title: "builds",
    priority: 28,
    sizes,
    render: (size) =>
      details(`Builds (${builds.length.toLocaleString("en-US")})`, [
        ...bullets(builds.slice(0, size).map(buildItem)),
        ...moreNote(builds.length - size),
        ...slowestTable(builds.slice(0, size)),
        ...transferNotes(builds.slice(0, size)),
      ]),
  };
}

/** For a comment: one line for each build that was slow or lost its cache, and whose cause is known. */
export function brokenBuildsSection(report: Report, sizes: readonly number[]): Section {
  const builds = buildsWorthAWord(variantBuilds(report));
  return {
    title: "builds",
    priority: 15,
    sizes,
    render: (size) =>
      details("Builds", [...bullets(builds.slice(0, size).map(buildItem)), ...moreNote(builds.length - size)]),
  };
}

function buildItem({ name, build }: VariantBuild): Inline {
  const broken = brokenStep(build);
  const told = inline`${code(name, 60)}: ${formatSeconds(build.seconds)}, ${reusedText(build)}`;
  return broken === undefined ? told : inline`${told}. First not reused: ${brokenText(broken)}`;
}

function brokenText({ place, instruction, because }: BrokenStep): Inline {
  const what = inline`${code(instruction, 80)}: ${prose(because, 400)}`;
  return place === undefined ? what : inline`${code(place, 80)} ${what}`;
}

function slowestTable(builds: readonly VariantBuild[]): Block[] {
  const columns = [...left("variant", "slowest steps"), right("time"), ...left("line")];
  const rows = builds.flatMap(({ name, build }) =>
    slowestSteps(build, 5).map((step) => {
      const place = step.origin === undefined ? undefined : placeOf(step.origin);
      return [
        inline`${cleanLine(name, 60)}`,
        code(instructionOf(step), 80),
        inline`${formatSeconds(step.seconds)}`,
        place === undefined ? inline`–` : code(place, 80),
      ];
    }),
  );
  return table(columns, rows);
}

function transferNotes(builds: readonly VariantBuild[]): Block[] {
  const told = builds.flatMap(({ name, build }) => {
    const texts = transferTexts(build);
    return texts.length === 0 ? [] : [inline`${code(name, 60)}: ${texts.join(" · ")}`];
  });
  return told.length === 0 ? [] : [paragraph(inline`Carried in and out:`), ...bullets(told)];
}
