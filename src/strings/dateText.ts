const PARTIAL = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** `2020-05-09` as 09/05/2020, `2020-05` as 5/2020, `2020` as it is; anything else unchanged. */
export function dateText(iso: string): string {
  const [, year, month, day] = PARTIAL.exec(iso) ?? [];
  if (year === undefined || month === undefined) return iso;
  return day === undefined ? `${String(Number(month))}/${year}` : `${day}/${month}/${year}`;
}

/** The same after the word for what it is: "ngày 09/05/2020", "tháng 5/2020", "năm 2020"; else "ngày" and the text. */
export function datePhrase(iso: string): string {
  const [, year, month, day] = PARTIAL.exec(iso) ?? [];
  const unit = day !== undefined || year === undefined ? "ngày" : month ? "tháng" : "năm";
  return `${unit} ${dateText(iso)}`;
}
