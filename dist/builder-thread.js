import { parentPort, workerData } from "node:worker_threads";
import { serveBuilder } from "./plimsoll.js";
if (parentPort !== null)
    await serveBuilder(parentPort, workerData);
