import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { to } from '#ui/routes.ts';
import { showUpdateNotice } from '#app/update-notice.tsx';
import { refuseWrites } from '../session/storage.ts';
import { openScreen, settle } from '../support/render-app.tsx';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

const notice = () => screen.queryByRole('complementary', { name: 'A new version' });

test('the notice keeps away from answers that are only on the page, and goes when told to', async () => {
  const { user, session } = await openScreen({}, (each) => to.question(each, 'sale.plan'));
  await screen.findAllByRole('radio');
  const onUpdate = vi.fn();
  act(() => {
    showUpdateNotice(session, onUpdate);
    showUpdateNotice(session, onUpdate);
  });
  expect(screen.getAllByRole('complementary', { name: 'A new version' })).toHaveLength(1);
  expect(notice()).toHaveTextContent('A new version is ready. Your answers stay.');
  await user.click(screen.getByRole('button', { name: 'Update now' }));
  expect(onUpdate).toHaveBeenCalledOnce();

  const letGo = refuseWrites('QuotaExceededError');
  undo.push(letGo);
  await user.click(screen.getByRole('radio', { name: /^2/ }));
  await settle(session);
  expect(notice()).not.toBeInTheDocument();
  letGo();
  await user.click(screen.getByRole('radio', { name: /^3/ }));
  await settle(session);
  expect(await screen.findByRole('complementary', { name: 'A new version' })).toBeInTheDocument();

  await user.click(await screen.findByRole('button', { name: 'Later' }));
  expect(notice()).not.toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveFocus();
});
