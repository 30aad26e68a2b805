import { gunzipSync } from "node:zlib";
import { fill } from "../fill.ts";
import { notFound, ok, paged, type RouteAnswer, type RouteRequest, type Routes, refusal } from "../route.ts";

/** Compressed, as the documentation of the upload has it. */
const largestUpload = 10_000_000;

function switchedOff({ state }: RouteRequest): RouteAnswer | undefined {
  if (state.repository.archived) return refusal(403, "Repository was archived so is read-only.");
  return state.codeScanning.enabled
    ? undefined
    : refusal(403, "Code Security must be enabled for this repository to use code scanning.");
}

function unpacked(base64: string): string | undefined {
  try {
    return gunzipSync(Buffer.from(base64, "base64")).toString();
  } catch {
    return undefined;
  }
}

/** What GitHub refuses of a log since July 2025: two runs of one tool under one category. */
function sameCategories(text: string): boolean {
  const { runs = [] } = JSON.parse(text) as {
    runs?: { tool: { driver: { name: string } }; automationDetails?: { id?: string } }[];
  };
  const keys = runs.map(
    ({ tool, automationDetails }) => `${tool.driver.name}\n${automationDetails?.id?.replace(/[^/]*$/, "") ?? ""}`,
  );
  return new Set(keys).size < keys.length;
}

export const codeScanningRoutes: Routes = {
  "POST /repos/{owner}/{repo}/code-scanning/sarifs": {
    needs: ["security_events=write"],
    answer(request) {
      const refused = switchedOff(request);
      if (refused !== undefined) return refused;
      const { state, plant, body } = request;
      if (Buffer.byteLength(body.sarif, "base64") > largestUpload) return refusal(413, "Payload Too Large");
      const text = unpacked(body.sarif);
      if (text === undefined) return refusal(400, "The SARIF file is not a gzip file in base64.");
      const sarif = { id: `sarif-${plant.nextId()}`, ref: body.ref, commit: body.commit_sha, text };
      const errors = sameCategories(text) ? ["rejecting SARIF: multiple runs with the same category"] : [];
      const statuses: ("pending" | "failed" | "complete")[] = ["pending", errors.length > 0 ? "failed" : "complete"];
      state.sarifs.push({ ...sarif, statuses, errors });
      return { status: 202, body: { id: sarif.id, url: `${request.url.href}/${sarif.id}` } };
    },
  },
  "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}": {
    needs: ["security_events=read"],
    answer(request) {
      const sarif = request.state.sarifs.find(({ id }) => id === request.path["sarif_id"]);
      if (sarif === undefined) return notFound();
      const [status] = sarif.statuses;
      // GitHub works on all of them, whichever is asked for.
      for (const { statuses } of request.state.sarifs) if (statuses.length > 1) statuses.shift();
      return ok({ processing_status: status, errors: status === "failed" ? sarif.errors : null });
    },
  },
  "GET /repos/{owner}/{repo}/code-scanning/alerts": {
    needs: ["security_events=read"],
    answer(request) {
      const refused = switchedOff(request);
      if (refused !== undefined) return refused;
      if (request.state.sarifs.length === 0 && request.state.codeScanning.alerts === 0)
        return refusal(404, "no analysis found");
      const alerts = Array.from({ length: request.state.codeScanning.alerts }, (_, index) => index + 1);
      return paged(request, alerts, (page) => page.map((number) => fill("code-scanning-alert-items", { number })));
    },
  },
};
