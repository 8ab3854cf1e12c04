package org.inkan.ui;

import org.eclipse.swt.widgets.Widget;

/** The stable name of a widget, by which tests find it whatever the language. Names look like {@code hosts.filter}. */
public final class WidgetId {

    /** Key of {@link Widget#getData(String)}. */
    public static final String KEY = "org.inkan.ui.widgetId";

    private WidgetId() {
    }

    /** Names {@code widget} and returns it. */
    public static <T extends Widget> T mark(T widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }

    /** The name of {@code widget}; null if it has none. */
    public static String of(Widget widget) {
        return (String) widget.getData(KEY);
    }
}
