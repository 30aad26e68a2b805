import { fill } from "../fill.ts";
import { notFound, ok, type Routes } from "../route.ts";
import { minimalRepository, user } from "../shapes.ts";

export const repositoryRoutes: Routes = {
  "GET /repos/{owner}/{repo}": {
    needs: [],
    answer({ state }) {
      const { private: isPrivate, archived, defaultBranch } = state.repository;
      const shape = {
        ...minimalRepository(state.repository, false),
        private: isPrivate,
        archived,
        default_branch: defaultBranch,
      };
      return ok(fill("full-repository", { ...shape, visibility: isPrivate ? "private" : "public" }));
    },
  },
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
    needs: [],
    answer({ state, path }) {
      const person = state.people.find(({ login }) => login === path["username"]);
      if (person === undefined) return notFound();
      const { permission, login } = person;
      return ok(
        fill("repository-collaborator-permission", {
          permission,
          role_name: permission,
          user: { ...user(state, login), permissions: undefined },
        }),
      );
    },
  },
  "GET /rate_limit": {
    needs: [],
    answer: () => ok(fill("rate-limit-overview", { rate: { limit: 1_000, remaining: 990, reset: 0, used: 10 } })),
  },
};
