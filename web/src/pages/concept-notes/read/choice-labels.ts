import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfKind } from '../catalogue.js';
import type { WordIn } from '../word-keys.js';

/** The words for the choices of each field that has some, and for the scores of the markers. */
export function useChoiceLabels(): {
  [Name in OfKind<'choice' | 'marker'>]: (value: string) => string;
} {
  const { t } = useTranslation('concept-notes');
  return useMemo(
    () => ({
      scope: (value) => t(`scope.${value as WordIn<'scope'>}`),
      window: (value) => t(`window.${value as WordIn<'window'>}`),
      genderMarker: (value) => t(`genderMarker.${value as WordIn<'genderMarker'>}`),
      humanRightsMarker: (value) => t(`humanRightsMarker.${value as WordIn<'humanRightsMarker'>}`),
    }),
    [t],
  );
}
