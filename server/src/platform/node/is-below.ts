/** Whether one of the folders is above the path. Takes no longer where they are thousands. */
export function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    // The top of a drive is written with its slash, every other folder without.
    if (folders.has(path.slice(0, end))) return true;
    if (end + 1 < path.length && folders.has(path.slice(0, end + 1))) return true;
  }
  return false;
}
