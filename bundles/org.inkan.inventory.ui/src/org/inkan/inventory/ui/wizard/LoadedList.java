package org.inkan.inventory.ui.wizard;

import org.inkan.inventory.ListPreview;
import org.inkan.inventory.ui.list.ImportDraft;

/**
 * A list that could be read.
 *
 * @param draft   with its bytes
 * @param preview its beginning with guessed columns
 */
record LoadedList(ImportDraft draft, ListPreview preview) {
}
