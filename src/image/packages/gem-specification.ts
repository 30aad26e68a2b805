/** What a Ruby gem calls itself. */
export interface Gem {
  name: string;
  version: string;
}

// As RubyGems writes them (Gem::Specification#to_ruby): `s.name = "rake".freeze`, `s.version = "13.0.6"`.
const nameLine = /^[ \t]*\w+\.name[ \t]*=[ \t]*["']([^"'\n]+)["']/m;
const versionLine = /^[ \t]*\w+\.version[ \t]*=[ \t]*(?:Gem::Version\.new[ \t]*\(?[ \t]*)?["']([^"'\n]+)["']/m;

/** Reads an installed gem's specification, which is Ruby, as far as RubyGems itself writes it. Never throws. */
export function parseGemSpecification(bytes: Buffer): Gem | undefined {
  const text = bytes.toString("utf8");
  const name = nameLine.exec(text)?.[1];
  const version = versionLine.exec(text)?.[1];
  return name === undefined || version === undefined ? undefined : { name, version };
}
