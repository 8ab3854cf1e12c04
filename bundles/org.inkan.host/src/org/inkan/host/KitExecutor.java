package org.inkan.host;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * Runs a kit through a connector: copies the files, starts the kit's script and fetches the result file. The
 * bytes that come back are as untrusted as those of a hand-carried result and go through the same parser. A
 * second execution is harmless because the scripts are idempotent.
 */
public final class KitExecutor {
    /** Where the script leaves its result, relative to the kit's folder. */
    public static final String RESULT = "result/result.json";
    private static final Texts TEXTS = Texts.beside(KitExecutor.class);
    private static final long LONGEST_RESULT = 1 << 20;
    private static final Set<HostCapability> NEEDED = Set.of(HostCapability.RUN, HostCapability.PUT,
            HostCapability.GET);

    private final HostConnector connector;

    /** Executes over {@code connector}, which stays open. */
    public KitExecutor(HostConnector connector) {
        this.connector = connector;
    }

    /**
     * Runs {@code kit} in {@code folder} on the host.
     *
     * @param script path of the script inside the kit
     * @return the content of the result file
     */
    public byte[] execute(Kit kit, String folder, String script, Duration within, IProgressMonitor monitor)
            throws ProblemException {
        if (!connector.capabilities().containsAll(NEEDED)) {
            throw Problem.of(HostCode.NOT_OFFERED.code(), TEXTS, "KitExecutor_notOffered", connector.id(),
                    connector.id()).exception();
        }
        List<KitEntry> files = new ArrayList<>(kit.entries());
        SubMonitor progress = SubMonitor.convert(monitor, files.size() + 10);
        for (KitEntry file : files) {
            connector.put(folder + "/" + file.path(), file.content(), progress.split(1));
        }
        ScriptResult result = connector.run(new HostScript(folder + "/" + script, List.of(), within),
                progress.split(9));
        try {
            return connector.get(folder + "/" + RESULT, LONGEST_RESULT, progress.split(1));
        } catch (ProblemException e) {
            throw Problem.of(HostCode.SCRIPT_FAILED.code(), TEXTS, "KitExecutor_noResult", kit.identity().host(),
                    result.exitCode()).exception(e);
        }
    }
}
