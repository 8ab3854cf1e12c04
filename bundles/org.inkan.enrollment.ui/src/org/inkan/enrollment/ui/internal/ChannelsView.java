package org.inkan.enrollment.ui.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.enrollment.ChannelMatrix;
import org.inkan.enrollment.ui.channels.ChannelRow;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.ui.EmptyState;
import org.osgi.framework.FrameworkUtil;

/** Both ends of every channel of the open fleet: whose roots and names satisfy whom, and what is missing. */
public final class ChannelsView extends FleetView<ChannelRow> {

    static final String ID = "org.inkan.enrollment.ui.channelsView";
    private static final String MATRIX = "matrix";

    private ChannelsPage page;
    private Optional<FleetFolder> shown = Optional.empty();

    /** For the extension registry. */
    public ChannelsView() {
        super("channels");
    }

    @Override
    public void createPartControl(Composite parent) {
        begin(parent, "org.inkan.help.trust_channels");
    }

    @Override
    Job reading(FleetFolder folder, ICoreRunnable work) {
        Text reading = texts.text("ChannelsView_reading");
        if (!isShown(Optional.of(folder))) {
            show(new EmptyState(stack()).paragraph(reading));
        }
        return Job.create(reading.in(Locale.getDefault()), work);
    }

    @Override
    List<ChannelRow> read(FleetFolder folder, FleetReadings readings, IProgressMonitor monitor) throws ProblemException {
        return ChannelMatrix.of(folder, readings.read(folder), Instant.now(), monitor).pairs().stream()
                .map(pair -> new ChannelRow(folder, pair)).toList();
    }

    /** A fleet that is read again keeps its page, with filter, order and selection. */
    private boolean isShown(Optional<FleetFolder> folder) {
        return page != null && !page.isDisposed() && shown.equals(folder);
    }

    @Override
    void show(List<ChannelRow> rows) {
        if (rows.isEmpty()) {
            show(purpose(texts.text("ChannelsView_none")));
        } else if (isShown(folder())) {
            page.show(rows);
        } else {
            page = new ChannelsPage(stack(), getSite(), rows, selection, this::load);
            page.form(settings().getBoolean(MATRIX), matrix -> settings().put(MATRIX, matrix));
            shown = folder();
            show(page);
        }
    }

    /** List or matrix, as the person left it, also over a restart. */
    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ChannelsView.class)).getDialogSettings();
        return DialogSettings.getOrCreateSection(all, ID);
    }

    @Override
    EmptyState purpose(Text title) {
        return new EmptyState(stack()).picture(EnrollmentIcons.descriptor("channels")).title(title)
                .paragraph(texts.text("ChannelsView_purpose"));
    }
}
