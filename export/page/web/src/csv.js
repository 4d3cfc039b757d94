// CSV by RFC 4180, for spreadsheets too.

/** Rows of texts and numbers as CSV, with the mark by which Excel knows UTF-8. */
export const csv = (rows) => '\ufeff' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');

/** One cell. What a spreadsheet would take for a formula gets an apostrophe in front, unless it is a number. */
function cell(value) {
  let text = String(value ?? '');
  if (/^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)) text = "'" + text;
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

/** Hands a text to the reader as a file. */
export function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
