package org.inkan.ui.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.inkan.ui.WidgetId;

/** The texts of a window that are the product's own and not data: labels, headings, buttons, tabs, menus. */
public final class ShownTexts {

    /** A run of Latin letters with a lower-case one: a word of a language, where abbreviations are capitals only. */
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}*[a-z]{2}\\p{IsLatin}*");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    /** Paths, names of hosts, files, commands and the like are the same in every language. */
    private static final Pattern DATA = Pattern.compile(".*[\\\\/@=<>{}\\d_].*|\\S+\\.\\S+|(?s).*\\n.*|inkan .*");
    private static final Pattern NAMES = Pattern.compile("Inkan|Operations Manager Cert|Operations Manager|System Center|Windows|Microsoft|PowerShell|Java|Eclipse|OpenSSL|Unix");

    private static final int HEADING_MARGIN = 8;

    private ShownTexts() {
    }

    /** Texts without one Japanese character that are neither data nor names. */
    public static List<String> english(Composite root) {
        List<String> english = new ArrayList<>();
        visit(root, (widget, text) -> {
            String plain = NAMES.matcher(text.replaceAll("&|</?a[^>]*>|\\(&?\\w\\)|\\t.*", "")).replaceAll("").strip();
            if (!DATA.matcher(plain).matches() && LATIN.matcher(plain).find() && !JAPANESE.matcher(plain).find()) {
                english.add(text);
            }
        });
        return english;
    }

    /** Labels, buttons and headings of columns that are given less room than their text needs. */
    public static List<String> clipped(Composite root) {
        List<String> clipped = new ArrayList<>();
        visit(root, (widget, text) -> {
            if (widget instanceof Control control && isClipped(control)) {
                clipped.add(text + " [" + WidgetId.of(control) + "] has " + control.getSize() + ", needs "
                        + control.computeSize(hint(control), SWT.DEFAULT));
            }
            if (widget instanceof TableColumn column && isClipped(column.getParent(), text, column.getWidth())
                    || widget instanceof TreeColumn branch && isClipped(branch.getParent(), text, branch.getWidth())) {
                clipped.add("heading " + text);
            }
        });
        return clipped;
    }

    /** Themes write headings in bold; a column of no width is hidden on purpose. */
    private static boolean isClipped(Control owner, String heading, int width) {
        Font bold = FontDescriptor.createFrom(owner.getFont()).setStyle(SWT.BOLD).createFont(owner.getDisplay());
        GC gc = new GC(owner);
        try {
            gc.setFont(bold);
            return width > 0 && width < gc.textExtent(heading).x + HEADING_MARGIN;
        } finally {
            gc.dispose();
            bold.dispose();
        }
    }

    private static boolean isClipped(Control control) {
        if (!(control instanceof Label || control instanceof Button || control instanceof Link)) {
            return false;
        }
        Point needed = control.computeSize(hint(control), SWT.DEFAULT);
        Point size = control.getSize();
        return size.x > 0 && (size.x + 1 < needed.x || size.y + 1 < needed.y);
    }

    private static int hint(Control control) {
        return (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link ? Math.max(control.getSize().x, 1) : SWT.DEFAULT;
    }

    private static void visit(Control control, BiConsumer<Object, String> found) {
        if (!control.isVisible()) {
            return;
        }
        switch (control) {
            case Label label -> found.accept(label, label.getText());
            case CLabel label -> found.accept(label, String.valueOf(label.getText()));
            case Button button -> found.accept(button, button.getText());
            case Link link -> found.accept(link, link.getText());
            case Group group -> found.accept(group, group.getText());
            case CTabFolder folder -> {
                for (CTabItem item : folder.getItems()) {
                    found.accept(item, item.getText());
                }
            }
            case Table table -> {
                for (TableColumn column : table.getColumns()) {
                    found.accept(column, column.getText());
                }
            }
            case Tree tree -> {
                for (TreeColumn column : tree.getColumns()) {
                    found.accept(column, column.getText());
                }
            }
            case ToolBar bar -> {
                for (ToolItem item : bar.getItems()) {
                    found.accept(item, item.getText());
                    found.accept(item, item.getToolTipText() == null ? "" : item.getToolTipText());
                }
            }
            default -> {
                // Carries no text of its own that could be read.
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                visit(child, found);
            }
        }
    }

    /** Labels of a menu and all its submenus that are English; separators and icons have none. */
    public static List<String> englishMenu(Menu menu) {
        List<String> english = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            String plain = item.getText().replaceAll("&|\\(&?\\w\\)|\\t.*", "");
            if (LATIN.matcher(NAMES.matcher(plain).replaceAll("")).find() && !JAPANESE.matcher(plain).find() && !DATA.matcher(plain).matches()) {
                english.add(item.getText());
            }
            if (item.getMenu() != null) {
                item.getMenu().notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
                english.addAll(englishMenu(item.getMenu()));
                item.getMenu().notifyListeners(SWT.Hide, new org.eclipse.swt.widgets.Event());
            }
        }
        return english;
    }
}
