import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import type { FilePreview } from './checked-file.js';
import { countsSentence, reachWords } from './preview-words.js';

/** What a file holds, before it is stored. */
export function Preview({ preview }: { readonly preview: FilePreview }) {
  const { header, coverage, assured } = preview;
  return (
    <section className="file-preview" aria-label="What the file holds">
      <p>
        <strong>{header.name}</strong>
        <br />
        <span className="soft">
          {header.council}, as at {header.date}
        </span>
      </p>
      <p>{countsSentence(preview)}</p>
      <table>
        <caption className="small soft">Duties with a formal route to the office that must answer</caption>
        <tbody>
          {coverage.map((each) => (
            <tr key={each.designation}>
              <th scope="row">{DESIGNATION_TITLES[each.designation]}</th>
              <td>
                <span className={each.missing > 0 ? 'has-gap' : 'is-whole'}>
                  {reachWords(
                    each,
                    assured.find(({ designation }) => designation === each.designation),
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
