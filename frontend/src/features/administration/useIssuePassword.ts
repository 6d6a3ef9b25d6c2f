import { useMutation, useQueryClient } from '@tanstack/react-query';
import { issuePassword, administrationChanged } from './requests';

/** Issues a temporary password. It is kept only while it is on the screen. */
export function useIssuePassword(agency: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (username: string) => issuePassword(agency, username),
    gcTime: 0,
    // The account may have been made again, and the history has a row more.
    onSuccess: () => void administrationChanged(queryClient),
  });
}
export type IssuingPassword = ReturnType<typeof useIssuePassword>;
