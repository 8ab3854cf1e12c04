package org.inkan.ca.badbackends;

import java.util.List;

import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CaBackend;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.core.text.Text;

/** Nothing is wrong with this one; a second contribution claims its id. */
public class GoodBackend implements CaBackend {

    @Override
    public Text label() {
        return Text.literal("Good");
    }

    @Override
    public Text description() {
        return Text.literal("Beside the broken ones");
    }

    @Override
    public List<OptionDescriptor> options() {
        return List.of();
    }

    @Override
    public CertificationAuthority open(BackendContext context) {
        throw new IllegalStateException("no test opens it");
    }
}
