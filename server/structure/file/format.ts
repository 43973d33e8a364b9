export const FILE_FORMATS = ['YAML', 'JSON'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** In bytes. A YAML parser costs about 200 times the text it reads; the JSON reader far less. */
export const LARGEST_YAML = 4 * 1024 * 1024;
export const LARGEST_JSON = 32 * 1024 * 1024;

/** One thing that is wrong with a file; line and column begin at 1, columns count UTF-16 code units. */
export interface FileError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
