import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api';
import { administrationChanged } from './requests';

type Act<Input, Answer> = {
  act: (input: Input) => Promise<Answer>;
  /** What to say when it is done. */
  done: (answer: Answer) => string;
  onDone?: (answer: Answer) => unknown;
};

/** An act of the administrator: afterwards, and after one that came too late, everything is read again. */
export function useAct<Answer, Input = void>({ act, done, onDone }: Act<Input, Answer>) {
  const { t } = useTranslation('ui');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (answer) => {
      // Good news waits for its turn: Mantine would interrupt with an alert.
      notifications.show({
        message: done(answer),
        role: 'status',
        closeButtonProps: { 'aria-label': t('close') },
      });
      await onDone?.(answer);
      await administrationChanged(queryClient);
    },
    onError: async (error) => {
      if (error instanceof ApiProblem && error.isStale) await administrationChanged(queryClient);
    },
  });
}
