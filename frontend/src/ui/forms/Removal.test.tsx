import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Removal } from './Removal';

it('takes nothing away before it has been asked, and gives the focus to keeping it', async () => {
  const onRemove = vi.fn();
  const user = userEvent.setup();
  render(
    <MantineProvider>
      <Removal act="Xóa bộ phận" question="Xóa bộ phận Hộ tịch?" pending={false} onRemove={onRemove} />
    </MantineProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Xóa bộ phận' }));
  expect(onRemove).not.toHaveBeenCalled();
  const asked = screen.getByRole('group', { name: 'Xóa bộ phận Hộ tịch?' });
  expect(asked).toContainElement(screen.getByRole('button', { name: 'Giữ lại' }));
  expect(screen.getByRole('button', { name: 'Giữ lại' })).toHaveFocus();

  await user.keyboard('{Enter}');
  expect(asked).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Xóa bộ phận' })).toHaveFocus();

  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Xóa bộ phận' }));
  expect(onRemove).toHaveBeenCalledOnce();
});
