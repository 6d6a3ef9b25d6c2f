import { MantineProvider, Popover } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { lazily } from '../lazily';
import { Opener } from './Opener';
import { useUnfolding, type Unfolding } from './useUnfolding';

function Panel({ unfolding: { opener, ...unfolding } }: { unfolding: Unfolding }) {
  return (
    <Popover {...unfolding} trapFocus>
      <Popover.Target>
        <Opener of={opener} />
      </Popover.Target>
      <Popover.Dropdown>
        <button type="button">bên trong</button>
      </Popover.Dropdown>
    </Popover>
  );
}

/** A page with a button whose panel is fetched by `load`. */
function show(load: () => Promise<typeof Panel>) {
  const Later = lazily(load);
  function Page() {
    const { wanted, toButton, toPanel } = useUnfolding('dialog', Later);
    return (
      <>
        <button type="button" {...toButton}>
          mở
        </button>
        <button type="button">chỗ khác</button>
        {wanted && <Later unfolding={toPanel} />}
      </>
    );
  }
  render(
    <MantineProvider env="test">
      <Page />
    </MantineProvider>,
  );
  return screen.getByRole('button', { name: 'mở' });
}

describe('a panel that comes after its button', () => {
  it('unfolds from the very button that was there, is named by it, and gives the focus back', async () => {
    const user = userEvent.setup();
    const button = show(() => Promise.resolve(Panel));
    button.focus();
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: 'mở' });
    expect(screen.getByRole('button', { name: 'mở' })).toBe(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveAttribute('aria-controls', panel.id);
    await waitFor(() => expect(screen.getByRole('button', { name: 'bên trong' })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(panel).not.toBeInTheDocument());
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveFocus();
  });

  it('closes for a click elsewhere, and leaves the focus there', async () => {
    const user = userEvent.setup();
    await user.click(show(() => Promise.resolve(Panel)));
    const panel = await screen.findByRole('dialog', { name: 'mở' });
    const elsewhere = screen.getByRole('button', { name: 'chỗ khác' });
    await user.click(elsewhere);
    await waitFor(() => expect(panel).not.toBeInTheDocument());
    expect(elsewhere).toHaveFocus();
  });

  it('is fetched before anybody asks; that it did not come is said when it is wanted', async () => {
    const user = userEvent.setup();
    let asked = 0;
    const button = show(() => {
      asked += 1;
      return asked < 3 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Panel);
    });
    await waitFor(() => expect(asked).toBe(1));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(button);
    const said = await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('button', { name: 'bên trong' })).toBeVisible();
    expect(said).not.toBeInTheDocument();
  });
});
