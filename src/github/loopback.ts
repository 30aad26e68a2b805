/** Whether the host of a URL is this machine: there is no wire on which plain HTTP could be read. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
