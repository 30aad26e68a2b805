import type { Routes } from "./route.ts";
import { actionsRoutes } from "./routes/actions.ts";
import { checkRoutes } from "./routes/checks.ts";
import { codeScanningRoutes } from "./routes/code-scanning.ts";
import { commentRoutes } from "./routes/comments.ts";
import { commitRoutes } from "./routes/commits.ts";
import { issueRoutes } from "./routes/issues.ts";
import { pullRoutes } from "./routes/pulls.ts";
import { repositoryRoutes } from "./routes/repository.ts";
import { storeRoutes } from "./routes/stores.ts";

export const routes: Routes = {
  ...actionsRoutes,
  ...checkRoutes,
  ...codeScanningRoutes,
  ...commentRoutes,
  ...commitRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
  ...storeRoutes,
};
