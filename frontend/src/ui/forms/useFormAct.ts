import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api';

export type Act<Input, Answer> = {
  act: (input: Input) => Promise<Answer>;
  /** What to say when it is done. */
  done: (answer: Answer) => string;
  onDone?: (answer: Answer) => unknown;
};

/** An act of a form: afterwards, and after one that came too late, what it touches is read again. */
export function useFormAct<Answer, Input = void>(
  { act, done, onDone }: Act<Input, Answer>,
  readAgain: (client: QueryClient) => Promise<unknown>,
) {
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
      await readAgain(queryClient);
    },
    onError: async (error) => {
      if (error instanceof ApiProblem && error.isStale) await readAgain(queryClient);
    },
  });
}
