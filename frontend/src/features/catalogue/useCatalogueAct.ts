import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { catalogueChanged } from './requests';

type Act<Input, Answer> = {
  act: (input: Input) => Promise<Answer>;
  /** What to say when it is done. */
  done: (answer: Answer) => string;
  onDone?: (answer: Answer) => unknown;
};

/** An act on the catalogue: afterwards everything that shows it is asked again. */
export function useCatalogueAct<Answer, Input = void>({ act, done, onDone }: Act<Input, Answer>) {
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
      await catalogueChanged(queryClient);
    },
  });
}
