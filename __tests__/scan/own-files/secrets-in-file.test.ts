import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { secretsInFile } from "../../../src/scan/own-files/secrets-in-file.ts";
import { processorClock } from "../../processor-clock.ts";
import { planted } from "./planted.ts";

const mixed = "h7Qk2ZpL9xVb4Nc8Rw1Td6Ys3Fg5Ja0MeUoI";
// The planted one runs along the alphabet, as those of manuals do.
const slack = ["xoxb", "481562903746", mixed.slice(0, 24)].join("-");
const auth = Buffer.from("deploy:Xk29-vQ7pLm").toString("base64");

function rulesAt(path: string, text: string): string[] {
  return secretsInFile(path, text).map(({ rule, line }) => `${rule}:${line}`);
}

describe("a secret in a file", () => {
  it.each([
    ["root/.npmrc", `registry=https://host/\n//npm.example.com/:_authToken=${planted.npm}\n`, ["npm-access-token:2"]],
    ["app/.npmrc", `//npm.host/:_authToken=${mixed}`, ["npm-registry-login:1"]],
    ["usr/etc/npmrc", `_auth = "${auth}"`, ["npm-registry-login:1"]],
    ["app/.yarnrc.yml", `npmScopes:\n  us:\n    npmAuthToken: ${mixed}`, ["npm-registry-login:3"]],
    ["etc/pip.conf", `[global]\nindex-url = https://ci:${mixed}@host/simple\n`, ["url-credentials:2"]],
    ["app/requirements-dev.txt", `--extra-index-url https://ci:${mixed}@host/simple`, ["url-credentials:1"]],
    ["root/.git-credentials", `https://ci:${planted.github}@github.com\n`, ["github-pat:1"]],
    ["root/.git-credentials", "https://ci:Xk29-vQ7pLm@git.host\n", ["url-credentials:1"]],
    ["etc/apt/sources.list.d/x.list", "deb https://ci:Xk29-vQ7pLm@apt.host stable main", ["url-credentials:1"]],
    ["app/.env", "DATABASE_URL=postgres://app:Xk29-vQ7pLm@db/app", ["url-credentials:1"]],
    ["root/.docker/config.json", `{"auths":{"ghcr.io":{\n"auth": "${auth}"}}}`, ["docker-registry-login:2"]],
    ["root/.config/containers/auth.json", `{"auths":{"h":{"auth":"${auth}"}}}`, ["docker-registry-login:1"]],
    ["root/.pypirc", `[pypi]\nusername = me\npassword = Xk29-vQ7pLm\n`, ["pypi-login:3"]],
    ["root/.netrc", "machine host\nlogin me\npassword Xk29-vQ7pLm\n", ["netrc-login:3"]],
    [
      "app/any",
      `a ${slack}\nb ${slack}\n${planted.aws}`,
      ["slack-access-token:1", "slack-access-token:2", "aws-access-key-id:3"],
    ],
  ])("%s: %s", (path, text, expected) => {
    expect(rulesAt(path, text).sort()).toEqual([...expected].sort());
  });
});

describe("no secret in a file", () => {
  it.each([
    ["a variable for the token", "root/.npmrc", `//npm.example.com/:_authToken=${"$"}{NPM_TOKEN}`],
    ["other settings of npm", "root/.npmrc", "always-auth=true\nregistry=https://npm.example.com/\n"],
    ["no login but a helper", "root/.docker/config.json", '{"auths":{"ghcr.io":{}},"credsStore":"desktop"}'],
    ["a placeholder", "root/.npmrc", "//npm.example.com/:_authToken=your-token-here"],
    ["a manual's URL", "etc/pip.conf", "# index-url = https://user:password@host/simple"],
    ["a template's URL", "app/requirements.txt", `--index-url https://<user>:<password>@host/simple`],
    ["the login of a service for development", "app/.env", "DATABASE_URL=postgres://postgres:postgres@localhost/app"],
    ["a URL with a login in code", "app/main.py", 'connect("amqp://app:Xk29-vQ7pLm@broker")'],
    ["a word in code that a login file would have", "app/main.py", "password Xk29-vQ7pLm _auth=Xk29-vQ7pLm"],
    ["code that knows keys", "app/keys.py", 'if text.startswith("-----BEGIN RSA PRIVATE KEY-----"):'],
    ["a token along the alphabet", "app/main.py", ["ghp", "abcdefghijklmnopqrstuvwxyz0123456789"].join("_")],
    ["a manual's token", "app/main.py", ["ghp", "PersonalAccessToken01245678900000000"].join("_")],
    ["AWS's example key", "app/main.py", "AKIAIOSFODNN7EXAMPLE"],
  ])("%s", (_what, path, text) => expect(rulesAt(path, text)).toEqual([]));
});

test("what is told never has the secret in it", () => {
  const paths = ["root/.npmrc", "etc/pip.conf", "root/.netrc", "root/.pypirc", "root/.docker/config.json", "app/x"];
  const secret = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z2-9]{30}$/);
  const form = fc.constantFrom(
    (value: string) => [`npm_${value}WQXZKV`, value],
    (value: string) => [`//host/:_authToken=${value}`, value],
    (value: string) => [`index-url=https://ci:${value}@host/`, value],
    (value: string) => [`"auth": "${value}"`, value],
    (value: string) => [`password = ${value}`, value],
    (value: string) => [`password ${value}`, value],
  );
  let found = 0;
  fc.assert(
    fc.property(fc.constantFrom(...paths), secret, form, fc.string(), (path, value, write, before) => {
      const secrets = secretsInFile(path, `${before}\n${write(value)[0]}\n`);
      found += secrets.length;
      expect(JSON.stringify(secrets)).not.toContain(value.slice(0, 10));
    }),
  );
  expect(found).toBeGreaterThan(10);
});

test("any text is searched quickly, and of a file full of secrets no more than a hundred are told", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void secretsInFile("a/.npmrc", text)));
  const spent = processorClock();
  const pieces = ["a:", "https://a:", '"auth" ', "password ", "\npassword ", ":_auth ", "npm_", "xoxb-", "\n", "x"];
  for (const path of ["a/.npmrc", "a/.pypirc", "a/.netrc", ".docker/config.json", "a/.yarnrc.yml"])
    for (const piece of pieces) secretsInFile(path, piece.repeat(200_000 / piece.length));
  expect(spent()).toBeLessThan(10_000);
  expect(secretsInFile("a", `${planted.npm}\n`.repeat(20_000))).toHaveLength(100);
});
