import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secretInAssignment, secretsIn } from "../../src/scan/secret-patterns.ts";
import { processorClock } from "../processor-clock.ts";

const mixed = "h7Qk2ZpL9xVb4Nc8Rw1Td6Ys3Fg5Ja0MeUoIzXcVbNm1234567890qwertyuiopASDFGHJKL098";
const letters = (count: number) => mixed.slice(0, count);
/** Tokens are put together here, so that no scanner of sources trips over this file. */
const form = (...parts: string[]) => parts.join("");

describe("tokens with a form of their own", () => {
  it.each([
    ["aws-access-key-id", form("AKIA", "Q3EGR7ZL2XKTW5MN")],
    ["github-pat", form("ghp", "_", letters(36))],
    ["github-oauth", form("gho", "_", letters(36))],
    ["github-app-token", form("ghs", "_", letters(36))],
    ["github-refresh-token", form("ghr", "_", letters(76))],
    ["github-fine-grained-pat", form("github", "_pat_", letters(22), "_", letters(59))],
    ["gitlab-pat", form("glpat", "-", letters(20))],
    ["slack-access-token", form("xoxb", "-", "123456789012-", letters(24))],
    ["slack-web-hook", form("https://hooks.slack", ".com/services/", letters(44))],
    ["npm-access-token", form("npm", "_", letters(36))],
    ["pypi-upload-token", form("pypi-", "AgEIcHlwaS5vcmc", letters(60))],
    ["dockerhub-pat", form("dckr", "_pat_", letters(27))],
    ["hugging-face-access-token", form("hf", "_", letters(34))],
    ["stripe-secret-token", form("sk", "_live_", letters(24))],
    ["gcp-api-key", form("AIza", letters(35))],
    ["sendgrid-api-token", form("SG", ".", letters(22), ".", letters(43))],
    ["private-key", form("-----BEGIN RSA ", "PRIVATE KEY-----")],
    ["gcp-service-account", form('"private_key_id": "', "0123456789abcdef0123456789abcdef01234567", '"')],
    ["jwt-token", form("eyJhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiJ1c2VyMTIzIn0.", letters(43))],
    ["url-credentials", form("https://user:", letters(12), "@registry.local/simple")],
  ])("%s is found in the middle of a command", (rule, secret) => {
    const found = secretsIn(`RUN curl -H "X: ${secret} " --next && true`);
    expect(found.map((each) => each.rule)).toEqual([rule]);
  });
});

it.each([
  ["the example key of AWS's documentation", "AKIAIOSFODNN7EXAMPLE"],
  ["a placeholder", `ghp_${"x".repeat(36)}`],
  ["a digest", `sha256:${"0123456789abcdef".repeat(4)}`],
  ["a URL without a password", "https://mirror.example.org:443/debian user@host"],
  ["a URL whose password is a variable", `https://user:${"$"}{TOKEN}@host/`],
  ["an e-mail address", "mailto:someone@debian.org"],
  ["a certificate", "-----BEGIN CERTIFICATE-----"],
  ["an image reference", "registry.local:5000/app@sha256:abcd"],
])("%s is no token", (_what, text) => expect(secretsIn(text)).toEqual([]));

describe("variables whose names say secret", () => {
  it.each([
    ["DB_PASSWORD", "hunter2-Correct"],
    ["API_KEY", "9f8e7d6c5b4a39281706"],
    ["APIKEY", "9f8e7d6c5b4a39281706"],
    ["npm_token", "a8F3kQ99zLpX"],
    ["SECRET", "s3cr3tv4lu3!"],
    ["SECRET_KEY_BASE", "a7b39c1d0e5f8a7b39c1d0e5f"],
    ["JWT_SECRET", "Zm9vYmFyYmF6cXV4"],
    ["REGISTRY_AUTH", "dXNlcjpwYXNzd29yZDEy"],
  ])("%s=%s is a secret", (name, value) => {
    expect(secretInAssignment(name, value)).toMatchObject({ rule: "secret-in-variable", severity: "high" });
  });

  it("AWS_SECRET_ACCESS_KEY has a rule of its own", () => {
    expect(secretInAssignment("AWS_SECRET_ACCESS_KEY", letters(40))).toMatchObject({
      rule: "aws-secret-access-key",
      severity: "critical",
    });
  });

  // Environment of Docker's official images and of ordinary builds.
  it.each([
    ["GPG_KEY", "A035C8C19219BA821ECEA86B64E628F8D684696D"],
    ["GPG_KEYS", "39F68ED5CEB1F6D9D3ABA4B2BA9B1D4B1D9D0E3B"],
    ["NPM_PUBLIC_KEY", letters(40)],
    ["PYTHON_SHA256", "9f8e7d6c5b4a39281706"],
    ["TOKEN_URL", "https://host/Token1"],
    ["KEY_FILE", "/run/secrets/Key1"],
    ["PASSWORD_FILE", "/run/secrets/Pass1"],
    ["API_KEY", "/run/secrets/api_Key1"],
    ["API_KEY", "https://vault.local/api1"],
    ["DB_PASSWORD", "changeme123"],
    ["DB_PASSWORD", "example-Passw0rd"],
    ["DB_PASSWORD", "password"],
    ["DB_PASSWORD", ""],
    ["DB_PASSWORD", `${"$"}{DB_PASSWORD}`],
    ["DB_PASSWORD", "<set me 1>"],
    ["SECRET", "aaaaaaaaaaaaaaaa1"],
    ["TOKEN", "true"],
    ["MONKEY", "9f8e7d6c5b4a39281706"],
    ["KEYBOARD_LAYOUT", "9f8e7d6c5b4a39281706"],
  ])("%s=%s is none", (name, value) => expect(secretInAssignment(name, value)).toBeUndefined());
});

it("any text is searched quickly and without failing", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void secretsIn(text)));
  const spent = processorClock();
  for (const piece of ["a:", "https://a:", "eyJ", "-----BEGIN ", '"private_key_id":', "AIza", "x".repeat(50)])
    secretsIn(piece.repeat(200_000 / piece.length));
  expect(spent()).toBeLessThan(5_000);
});
