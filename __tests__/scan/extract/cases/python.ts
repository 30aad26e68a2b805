import { entry } from "../../../image/tar/make-tar.ts";
import { file, files, hardlink, symlink, whiteout } from "../make/image.ts";
import { zip } from "../make/zip.ts";
import type { Case } from "./case.ts";

const site = "usr/local/lib/python3.12/site-packages";

/** What a wheel's installer leaves, whichever it is. */
export function distInfo(directory: string, name: string, version: string, installer = "pip"): Buffer {
  const at = `${directory}/${name}-${version}.dist-info`;
  return files({
    [`${at}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\nLicense: MIT\n\nbody\n`,
    [`${at}/RECORD`]: `${name}/__init__.py,,\n`,
    [`${at}/WHEEL`]: "Wheel-Version: 1.0\n",
    [`${at}/INSTALLER`]: installer,
    [`${at}/REQUESTED`]: "",
    [`${at}/direct_url.json`]: '{"url":"file:///src"}',
    [`${at}/entry_points.txt`]: "[console_scripts]\n",
    [`${at}/top_level.txt`]: name,
    [`${directory}/${name}/__init__.py`]: "",
  });
}

const mit = `MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

function licensed(name: string, file: string): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\nLicense-File: ${file}\n\nbody\n`;
}

export const pythonCases: readonly Case[] = [
  {
    name: "pip, with packages that have vulnerabilities",
    covers: ["python-pkg", "pip"],
    layers: [
      [
        distInfo(site, "Jinja2", "3.1.2"),
        distInfo(`${site}/setuptools/_vendor`, "packaging", "24.0"),
        files({ "app/requirements.txt": "flask==1.0\n" }),
      ],
      [distInfo(site, "requests", "2.19.0"), file(`${site}/README`, "requests")],
    ],
    packages: ["Jinja2@3.1.2", "packaging@24.0", "requests@2.19.0"],
  },
  {
    name: "poetry, pipenv and uv, whose lock files an image scan passes over",
    covers: ["python-pkg", "poetry", "pipenv", "uv", "pylock"],
    layers: [
      [
        distInfo("app/.venv/lib/python3.12/site-packages", "urllib3", "1.26.4", "uv"),
        distInfo("root/.cache/pypoetry/virtualenvs/app/lib/python3.12/site-packages", "idna", "3.6", "poetry"),
        files({
          "app/poetry.lock": '[[package]]\nname = "flask"\nversion = "1.0"\n',
          "app/pyproject.toml": '[tool.poetry]\nname = "app"\n',
          "app/Pipfile.lock": '{"default":{"flask":{"version":"==1.0"}}}',
          "app/uv.lock": 'version = 1\n[[package]]\nname = "flask"\nversion = "1.0"\n',
          "app/pylock.toml": 'lock-version = "1.0"\n[[packages]]\nname = "flask"\nversion = "1.0"\n',
        }),
      ],
    ],
    packages: ["idna@3.6", "urllib3@1.26.4"],
  },
  {
    name: "licences that METADATA names, beside it and deeper",
    covers: ["python-pkg"],
    layers: [
      [
        files({
          [`${site}/near-1.0.dist-info/METADATA`]: licensed("near", "licenses/COPYING"),
          [`${site}/near-1.0.dist-info/COPYING`]: mit,
          [`${site}/deep-1.0.dist-info/METADATA`]: licensed("deep", "licenses/COPYING"),
          [`${site}/deep-1.0.dist-info/licenses/COPYING`]: mit,
          [`${site}/boms-1.0.dist-info/METADATA`]: licensed("boms", "none"),
          [`${site}/boms-1.0.dist-info/sboms/a.cdx.json`]: '{"bomFormat":"CycloneDX","specVersion":"1.5"}',
          [`${site}/apart-1.0.dist-info/METADATA`]: licensed("apart", "COPYING"),
        }),
      ],
      [file(`${site}/apart-1.0.dist-info/COPYING`, mit)],
    ],
    packages: ["apart@1.0", "boms@1.0", "deep@1.0", "near@1.0"],
  },
  {
    name: "eggs, packed and unpacked, with other endings",
    covers: ["python-egg", "python-pkg"],
    layers: [
      [
        files({
          [`${site}/packed-1.0-py3.12.egg`]: zip({
            "EGG-INFO/PKG-INFO": "Metadata-Version: 1.0\nName: packed\nVersion: 1.0\nLicense: MIT\n",
          }),
          [`${site}/open-1.0-py3.12.egg/EGG-INFO/PKG-INFO`]: "Metadata-Version: 1.0\nName: open\nVersion: 1.0\n",
          [`${site}/single-1.0.egg-info`]: "Metadata-Version: 1.0\nName: single\nVersion: 1.0\n",
          [`${site}/folder-1.0.egg-info/PKG-INFO`]: "Metadata-Version: 1.0\nName: folder\nVersion: 1.0\n",
          [`${site}/modern-1.0.egg-info/METADATA`]: "Metadata-Version: 2.1\nName: modern\nVersion: 1.0\n",
          [`${site}/folder-1.0.egg-info/SOURCES.txt`]: "setup.py\n",
        }),
      ],
    ],
    packages: ["folder@1.0", "modern@1.0", "open@1.0", "packed@1.0", "single@1.0"],
  },
  {
    name: "Python packages taken away and brought back",
    covers: ["python-pkg"],
    layers: [
      ["a", "b", "c", "d"].map((name) => distInfo(site, name, "1.0")),
      [
        whiteout(`${site}/a-1.0.dist-info`),
        whiteout(`${site}/b-1.0.dist-info/METADATA`),
        whiteout(`./${site}/c-1.0.dist-info`),
        distInfo(site, "c", "1.0"),
        hardlink(`${site}/d-1.0.dist-info/METADATA`, `${site}/e`),
        symlink(`${site}/f-1.0.dist-info/METADATA`, "../e"),
      ],
    ],
    packages: ["c@1.0", "d@1.0"],
  },
  {
    name: "what does not take a Python package away, and one that comes twice in a layer",
    covers: ["python-pkg"],
    layers: [
      [distInfo(site, "a", "1.0"), distInfo(site, "b", "1.0")],
      [
        entry({ path: `${site}/a-1.0.dist-info`, flag: "3" }),
        distInfo(site, "c", "1.0"),
        whiteout(`${site}/c-1.0.dist-info`),
        file(`${site}/d-1.0.dist-info/METADATA`, "Metadata-Version: 2.1\nName: d\nVersion: 1.0\n"),
        file(`${site}/d-1.0.dist-info/METADATA`, "Metadata-Version: 2.1\nName: d\nVersion: 2.0\n"),
      ],
    ],
    packages: ["a@1.0", "b@1.0", "c@1.0", "d@2.0"],
  },
  {
    name: "conda, its base environment and another",
    covers: ["conda-pkg", "conda-environment"],
    layers: [
      [
        files({
          "opt/conda/conda-meta/pip-22.2.2-py38_0.json": '{"name":"pip","version":"22.2.2","license":"MIT"}',
          "opt/conda/envs/work/conda-meta/numpy-1.26.0-py311_0.json":
            '{"name":"numpy","version":"1.26.0","license":"BSD-3-Clause"}',
          "opt/conda/envs/work/conda-meta/history": "==> 2024 <==\n",
          "app/environment.yml": "dependencies:\n  - flask=1.0\n",
        }),
      ],
    ],
    packages: ["numpy@1.26.0"],
  },
];
