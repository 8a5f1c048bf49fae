import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { Loaded } from '../../ui/loaded.js';
import { ScreeningForm } from './screening-form.js';

/** Screens one note without leaving the list. */
export function ScreeningDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['inbox', 'common']);
  const query = useQuery({
    queryKey: ['concept-notes', id, 'screening'],
    queryFn: ({ signal }) => api.get('/concept-notes/{id}', { params: { id }, signal }),
    // What is decided about is what was read: never replaced below the reader's eyes.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const reference = query.data?.data.reference;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={reference ? t('inbox:screenNote', { reference }) : t('inbox:screen')}
      closeButtonProps={{ 'aria-label': t('common:form.back') }}
    >
      <Loaded query={query}>
        {({ data, etag }) => <ScreeningForm note={data} etag={etag} onDone={onClose} />}
      </Loaded>
    </Modal>
  );
}
