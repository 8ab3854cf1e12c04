package org.inkan.opsmgr.ui.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.inkan.opsmgr.ui.matrix.HostRow;

/** Keys of the hosts of a selection, whether they are rows or names. */
final class HostKeys {

    private HostKeys() {
    }

    static Set<String> of(IStructuredSelection selection) {
        Set<String> keys = new HashSet<>();
        for (Object each : selection) {
            keys.add(each instanceof HostRow row ? row.key() : String.valueOf(each).toLowerCase(Locale.ROOT));
        }
        return keys;
    }
}
