import { useMutation } from '@tanstack/react-query';
import { dossierForms } from '@/api';

/** The name of a form in its address, as in `stop-notice`. */
export const formSlug = (form: string) => form.toLowerCase().replaceAll('_', '-');

/** Opens a paper of a dossier. */
export const usePrintForm = (code: string) =>
  usePaper((form: string) => dossierForms.pdf(code, formSlug(form)));

/** Opens the slip for the results of several dossiers, by their codes. */
export const usePrintResultSlip = () => usePaper(dossierForms.resultSlip);

/**
 * Opens a paper in a tab of its own. The tab opens with the key, before the paper is there: later the browser would take
 * it for one that nobody asked for.
 */
function usePaper<What>(fetchPaper: (what: What) => Promise<Blob>) {
  return useMutation({
    mutationFn: async (what: What) => {
      const tab = window.open('', '_blank');
      try {
        const address = URL.createObjectURL(await fetchPaper(what));
        // Where tabs are forbidden the paper comes here; the address lives as long as the page that made it.
        if (tab) tab.location.href = address;
        else window.location.assign(address);
      } catch (error) {
        tab?.close();
        throw error;
      }
    },
  });
}
