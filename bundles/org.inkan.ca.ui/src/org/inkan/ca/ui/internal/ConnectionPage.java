package org.inkan.ca.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.inkan.ca.ui.desk.ConnectionState;

/** Who the authority is and what it offers. */
final class ConnectionPage extends DeskPage {

    private final Columns<Line> table;

    private record Line(String name, String value, String icon) {
    }

    ConnectionPage(Composite parent, CaView view) {
        super(parent, view);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(content());
        table = new Columns<>(content(), SWT.NONE, "ca.connection.facts", Line.class)
                .add(text("ConnectionPage_name"), 200, Line::name, Line::icon).add(text("ConnectionPage_value"), 460, Line::value);
        table.viewer().setContentProvider(ArrayContentProvider.getInstance());
    }

    @Override
    boolean offered(ConnectionState.Reached reached) {
        return true;
    }

    @Override
    void load() {
        Facts facts = CaAdapters.connection(entry());
        Stream<Line> known = Stream.of(facts.getPropertyDescriptors()).map(IPropertyDescriptor.class::cast)
                .map(each -> new Line(each.getDisplayName(), String.valueOf(facts.getPropertyValue(each.getId())), null));
        ConnectionState.Reached reached = (ConnectionState.Reached) entry().state();
        List<Line> offers = List.of(capability("pending", reached.pending()), capability("issued", reached.issued()),
                capability("revokes", reached.revokes()), capability("crl", reached.crl()));
        message();
        table.show(Stream.concat(known, offers.stream()).toList());
    }

    private Line capability(String key, boolean offered) {
        Locale locale = Locale.getDefault();
        return new Line(text("ConnectionPage_" + key).in(locale), text(offered ? "ConnectionPage_yes" : "ConnectionPage_no").in(locale),
                offered ? "ok" : "unknown");
    }
}
