/** `2020-05-20` as 20/5/2020, `2020-05` as 5/2020, `2020` as it is; anything else unchanged. */
export function dateText(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  return [day, month && String(Number(month)), year].filter(Boolean).join("/");
}
