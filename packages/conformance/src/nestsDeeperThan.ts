/** Whether a JSON text opens more than so many arrays and objects within each other. */
export function nestsDeeperThan(json: string, levels: number): boolean {
  let depth = 0;
  let within = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (within) {
      if (character === "\\") index += 1;
      else if (character === '"') within = false;
    } else if (character === '"') {
      within = true;
    } else if (character === "[" || character === "{") {
      depth += 1;
      if (depth > levels) return true;
    } else if (character === "]" || character === "}") {
      depth -= 1;
    }
  }
  return false;
}
