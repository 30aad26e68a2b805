import { createServer } from "node:http";
import lodash from "lodash";

const names = ["rope", "anchor", "chart"];
createServer((_, response) => response.end(lodash.map(names, lodash.capitalize).join("\n"))).listen(8081);
