/** What somebody wrote into a field as it is checked and sent: without space around it, in Unicode form NFC. */
export function tidied(written: string): string {
  return written.trim().normalize('NFC');
}
