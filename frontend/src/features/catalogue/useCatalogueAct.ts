import { useFormAct, type Act } from '@/ui';
import { catalogueChanged } from './requests';

/** An act on the catalogue: afterwards everything that shows it is asked again. */
export const useCatalogueAct = <Answer, Input = void>(act: Act<Input, Answer>) =>
  useFormAct(act, catalogueChanged);
