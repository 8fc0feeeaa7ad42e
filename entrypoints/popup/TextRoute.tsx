import '../../assets/styles/text.css';
import { TextForm } from '../../components/text/TextForm';
import { TextResult } from '../../components/text/TextResult';
import type { ShownAnnotations } from '../../lib/model';
import type { TextInView } from './text-in-view';

/** Width from which the page is a tab of its own and no popup, in CSS pixels. */
const TAB_WIDTH = 640;

/** A popup closes as soon as a file is to be chosen: its form offers a tab of its own. */
const isPopup = (): boolean => document.documentElement.dataset.surface !== 'panel' && innerWidth < TAB_WIDTH;

interface TextRouteProps {
  text: TextInView;
  /** What was found in the text; null while it is looked up. */
  annotations: ShownAnnotations | null;
}

/** Checking a text without a page: the form, or the text with its figures marked. */
export function TextRoute({ text, annotations }: TextRouteProps) {
  const { draft, id } = text;
  if (draft && id !== null) {
    return (
      <TextResult
        article={draft.article}
        annotations={annotations}
        name={draft.name}
        shown={text.shown}
        onEdit={() => text.edit(true)}
        onClear={text.clear}
      />
    );
  }
  const { name = null, published = '', language = null } = draft ?? {};
  return (
    <TextForm
      key={draft?.id ?? 'new'}
      start={{ raw: draft?.raw ?? '', name, published, language }}
      phase={text.phase}
      fault={text.fault}
      onCheck={text.check}
      onFault={text.setFault}
      onCancel={draft ? () => text.edit(false) : null}
      ownTab={isPopup() ? 'popup.html#/text' : null}
    />
  );
}
