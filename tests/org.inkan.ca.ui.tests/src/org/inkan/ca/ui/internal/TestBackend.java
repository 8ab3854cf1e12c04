package org.inkan.ca.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CaBackend;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.core.text.Text;

/** A back end of these tests: it has no options, and its authority does only what the test is about. */
abstract class TestBackend implements CaBackend {

    private final Text label;

    TestBackend(String label) {
        this.label = Text.literal(label);
    }

    @Override
    public final Text label() {
        return label;
    }

    @Override
    public final Text description() {
        return Text.literal("テスト用");
    }

    @Override
    public final List<OptionDescriptor> options() {
        return List.of();
    }

    /** An authority to which nobody sends a request; it can do whatever else it implements. */
    interface Authority extends CertificationAuthority {

        @Override
        default EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) {
            throw new IllegalStateException("no test asks");
        }

        @Override
        default EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) {
            throw new IllegalStateException("no test asks");
        }

        @Override
        default <C> Optional<C> capability(Class<C> type) {
            return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
        }

        @Override
        default void close() {
            // Nothing is open.
        }
    }
}
