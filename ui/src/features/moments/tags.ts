// Tags as they are typed: words with commas between them.

/** Each of them. */
export function tagsOf(typed: string): string[] {
  return typed.split(",").map((tag) => tag.trim()).filter((tag) => tag !== "");
}

/** What is said of one of the tags stands beside their field. */
export function ofTags(problems: Record<string, string>): string | undefined {
  const field = Object.keys(problems).find((name) => name === "tags" || name.startsWith("tags."));
  return field === undefined ? undefined : problems[field];
}
