package org.inkan.trust.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.pki.describe.Field;
import org.inkan.pki.io.PasswordSource;
import org.inkan.testkit.Corpus;
import org.inkan.trust.bag.BagVerdicts;
import org.inkan.trust.bag.ChainForest;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
import org.inkan.trust.picture.ChainPicture;
import org.inkan.trust.picture.ChainPictureSvg;
import org.inkan.trust.ui.fleet.ChosenFiles;
import org.junit.jupiter.api.Test;

/** Everything that a view does with what was dropped on it, done with files that were made to break parsers. */
class MalformedFilesTest {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Test
    void fuzzingInputsAreReadShownJudgedAndDrawnOrExplained() {
        Corpus corpus = Corpus.assumePresent();
        List<Path> files = corpus.files("malformed").stream().map(corpus::file).toList();
        assertTimeoutPreemptively(LIMIT, () -> {
            ChosenFiles read = ChosenFiles.read(files, PasswordSource.NONE, true, new NullProgressMonitor());
            assertEquals(files.size(), read.count());
            read.problems().forEach(problem -> assertFalse(problem.next().in(Locale.JAPANESE).isBlank(), problem.code()));
            assertTrue(read.problem().orElseThrow().what().in(Locale.ENGLISH).contains(String.valueOf(read.problems().size())));
            show(read.bag());
        });
    }

    private static void show(TrustBag bag) {
        List<TrustItem> items = new ArrayList<>(bag.certificates());
        items.addAll(bag.crls());
        assertFalse(items.isEmpty());
        for (TrustItem item : items) {
            for (Field field : TrustElement.fields(item)) {
                assertFalse((field.label().in(Locale.JAPANESE) + field.detail().in(Locale.JAPANESE)).contains("!Field"), field.id());
            }
            assertTrue(TrustElement.pem(item).length > TrustElement.size(item));
        }
        ChainForest forest = ChainForest.of(bag, new NullProgressMonitor());
        Map<TrustItem, Verdict> verdicts = BagVerdicts.of(bag, Instant.now(), new NullProgressMonitor());
        items.forEach(item -> assertFalse(verdicts.get(item).headline().in(Locale.JAPANESE).isBlank()));
        ChainPicture picture = ChainPicture.of(bag, forest, verdicts);
        assertFalse(ChainPictureSvg.of(picture, Locale.JAPANESE).isBlank());
    }
}
