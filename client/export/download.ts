/** Hands a file to the reader under a name. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content over by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

export function textFile(content: string, type: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}
