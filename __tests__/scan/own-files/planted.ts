/** Secrets that never were any, put together here so that no scanner of sources trips over them. */
export const planted = {
  aws: ["AKIA", "Q3EGR4ZL5XWB7NYT"].join(""),
  github: ["ghp", "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8"].join("_"),
  npm: ["npm", "h7Qk2ZpL9xVb4Nc8Rw1Td6Ys3Fg5Ja0MeUoI"].join("_"),
  slack: ["xoxb", "123456789012", "1234567890123", "AbCdEfGhIjKlMnOpQrStUvWx"].join("-"),
};

/** Logins without a form of their own, which files made for them hold. */
export const logins = {
  pip: ["Xk29vQ7pLm", "84wTzB"].join(""),
  docker: Buffer.from(["deploy", "Rm83-kZ1xWq5"].join(":")).toString("base64"),
};

const key = "MIIEowIBAAKCAQEAx7dP2kq9".repeat(12);

/** A private key in its usual form. */
export const privateKey: string = [
  "-----BEGIN RSA ",
  "PRIVATE KEY-----\n",
  key,
  "\n-----END RSA PRIVATE KEY-----\n",
].join("");

/** Every text that nothing of ours may say again. */
export const secretTexts: readonly string[] = [...Object.values(planted), ...Object.values(logins), key];

/**
 * A build context: a base stage with a CMD that its variant stands on, packages of Debian and of Python, and a secret in
 * each place where authors leave them.
 */
export function plantedContext(): Record<string, string> {
  const moduleText = `VENDORED = "${planted.github}"\n`;
  return {
    Dockerfile: `FROM python:3.11-slim AS base
RUN apt-get update && apt-get install --yes --no-install-recommends mailcap && rm -rf /var/lib/apt/lists/*
RUN --mount=type=bind,source=wheel,target=/wheel \\
    mkdir /tmp/wheels && cd /wheel && python3 -m zipfile -c /tmp/wheels/vendored-1-py3-none-any.whl vendored vendored-1.dist-info \\
 && python3 -m venv /opt/venv && /opt/venv/bin/pip install --no-index --find-links /tmp/wheels vendored && rm -r /tmp/wheels
COPY dot-env /app/.env
CMD ["python3"]

FROM base
COPY npmrc /root/.npmrc
COPY settings.py /app/settings.py
RUN python3 -m compileall -q /app && rm /app/settings.py
RUN rm /root/.npmrc
COPY npmrc.unquoted /srv/.npmrc
RUN rm /srv/.npmrc
COPY pip.conf /etc/pip.conf
COPY docker.json /root/.docker/config.json
COPY id_rsa /usr/bin/run-mailcap
COPY mailcap.order /etc/mailcap.order
COPY patched.py /opt/venv/lib/python3.11/site-packages/vendored/patched.py
RUN chown -R nobody /app /opt/venv
COPY readme.md main.py /app/
CMD ["python3", "/app/main.py"]
`,
    "dot-env": `A=1\nAWS_ACCESS_KEY_ID=${planted.aws}\n`,
    // Trivy's rule knows npm's tokens in quotes only (`npm-access-token` in pkg/fanal/secret/builtin-rules.go).
    npmrc: `//npm.example.com/:_authToken="${planted.npm}"\n`,
    "npmrc.unquoted": `registry=https://npm.example.com/\n//npm.example.com/:_authToken=${planted.npm}\n`,
    "pip.conf": `[global]\nindex-url = https://ci:${logins.pip}@pypi.host/simple\n`,
    "docker.json": JSON.stringify({ auths: { "registry.host": { auth: logins.docker } } }, undefined, 2),
    "settings.py": `TOKEN = "${planted.github}"\n`,
    id_rsa: privateKey,
    "mailcap.order": `# ${planted.slack}\n`,
    "patched.py": `TOKEN = "${planted.npm}"\n`,
    "readme.md": `${planted.aws}\n`,
    "main.py": 'print("nothing in here")\n',
    "wheel/vendored/__init__.py": moduleText,
    "wheel/vendored/patched.py": "nothing in here\n",
    "wheel/vendored-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: vendored\nVersion: 1\n",
    "wheel/vendored-1.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    "wheel/vendored-1.dist-info/RECORD": [
      `vendored/__init__.py,sha256=x,${moduleText.length}`,
      "vendored/patched.py,sha256=x,16",
      "vendored-1.dist-info/METADATA,,",
      "vendored-1.dist-info/WHEEL,,",
      "vendored-1.dist-info/RECORD,,",
      "",
    ].join("\n"),
  };
}
