import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { chooseTheme, THEME_CHOICES, useTheme, type ThemeChoice } from './theme.js';

const NAMES: Readonly<Record<ThemeChoice, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

/** Light, dark, or as the system has it. */
export function ThemeButton() {
  const { theme, choice } = useTheme();
  return (
    <MenuTrigger>
      <Button className="button" aria-label={`Theme: ${NAMES[choice]}`}>
        {theme === 'dark' ? '☾' : '☀'}
      </Button>
      <Popover className="popover">
        <Menu
          className="choices"
          selectionMode="single"
          selectedKeys={[choice]}
          onAction={(key) => {
            const chosen = THEME_CHOICES.find((each) => each === key);
            if (chosen) chooseTheme(chosen);
          }}
        >
          {THEME_CHOICES.map((each) => (
            <MenuItem key={each} id={each} className="choice">
              {NAMES[each]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
