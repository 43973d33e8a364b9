const KEYS: readonly (readonly [where: string, keys: readonly (readonly [string, string])[]])[] = [
  [
    'Anywhere in a council',
    [
      ['/', 'goes to the search'],
      ['Tab, Shift + Tab', 'go to the next and the previous control'],
      ['Esc', 'closes a menu, a dialog or a sheet, and goes back to where it was opened'],
      ['Alt + ←, Alt + →', 'take back and repeat a step of the view: the Back and Forward of the browser'],
    ],
  ],
  [
    'In a list or a menu',
    [
      ['↑, ↓, Home, End', 'move through it'],
      ['Enter or Space', 'chooses; in the list of gaps, draws the gap and shows its details'],
    ],
  ],
  [
    'On the picture',
    [
      ['← ↑ → ↓', 'move it'],
      ['+, −', 'zoom in and out'],
      ['0', 'shows all of it'],
      ['Shift + F10', 'opens the menu of what is selected'],
    ],
  ],
  ['In the outline', [['Shift + F10', 'opens the menu of the row, the same as that of its card']]],
  [
    'While the steps of a scenario are shown',
    [
      ['Ctrl + Z', 'takes the last change to the steps back (⌘ Z on a Mac)'],
      ['Ctrl + Shift + Z', 'makes it again'],
    ],
  ],
  ['On the edge of a panel', [['←, →', 'make the panel narrower or wider']]],
];

/** Every key that does something of its own. */
export function Keys() {
  return (
    <section>
      <h2>Keys</h2>
      {KEYS.map(([where, keys]) => (
        <table key={where} className="keys">
          <caption>{where}</caption>
          <tbody>
            {keys.map(([key, does]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
