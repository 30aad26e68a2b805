/** How messages name a variant: by its name, and by its platform too when it has several. */
export function subjectOf(name: string, platform: string, platforms: number): string {
  return platforms > 1 ? `${name} (${platform})` : name;
}

/** "1 layer", "2 layers"; the plural is the singular with an s unless given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
