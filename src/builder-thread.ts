import { parentPort, workerData } from "node:worker_threads";
import { serveBuilder } from "./plimsoll.ts";

if (parentPort !== null) await serveBuilder(parentPort, workerData);
