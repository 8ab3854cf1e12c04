package org.inkan.ca.embedded.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.ca.embedded.internal.store.CaStore;
import org.inkan.ca.spi.TemplateAuthoring;
import org.inkan.ca.spi.TemplateListing;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.audit.AuditEvent;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;

/** The templates and which of them are issued. The list of published names lives in the database and is kept here too. */
final class PublishedTemplates implements TemplateListing, TemplateAuthoring, TemplatePublishing {

    private final CaStore store;
    private final TemplateFolder folder;
    private volatile Set<String> published;

    PublishedTemplates(CaStore store, TemplateFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    @Override
    public List<CertificateTemplate> templates(IProgressMonitor monitor) throws ProblemException {
        return List.copyOf(folder.all());
    }

    @Override
    public Optional<CertificateTemplate> template(String cn, IProgressMonitor monitor) throws ProblemException {
        return folder.find(cn);
    }

    @Override
    public void add(CertificateTemplate template, IProgressMonitor monitor) throws ProblemException {
        if (folder.find(template.cn()).isPresent()) {
            throw EmbeddedProblem.TEMPLATE_EXISTS.at(template.cn(), template.cn());
        }
        folder.write(template);
        tell("ca.template.add", template.cn());
    }

    @Override
    public void replace(CertificateTemplate template, IProgressMonitor monitor) throws ProblemException {
        require(template.cn());
        folder.write(template);
        tell("ca.template.replace", template.cn());
    }

    @Override
    public void remove(String cn, IProgressMonitor monitor) throws ProblemException {
        require(cn);
        if (!folder.isFile(cn)) {
            throw EmbeddedProblem.TEMPLATE_BUILT_IN.at(cn, cn);
        }
        unpublish(cn, monitor);
        folder.remove(cn);
        tell("ca.template.remove", cn);
    }

    @Override
    public Set<String> published(IProgressMonitor monitor) throws ProblemException {
        return Set.copyOf(names());
    }

    @Override
    public synchronized void publish(String cn, IProgressMonitor monitor) throws ProblemException {
        String name = require(cn).cn();
        if (!names().contains(name)) {
            change("INSERT INTO published(cn) VALUES(?)", "ca.template.publish", name);
        }
    }

    @Override
    public synchronized void unpublish(String cn, IProgressMonitor monitor) throws ProblemException {
        for (String name : names()) {
            if (name.equalsIgnoreCase(cn)) {
                change("DELETE FROM published WHERE cn = ?", "ca.template.unpublish", name);
            }
        }
    }

    boolean isPublished(String cn) throws ProblemException {
        return names().contains(cn);
    }

    private CertificateTemplate require(String cn) throws ProblemException {
        return folder.find(cn).orElseThrow(() -> EmbeddedProblem.TEMPLATE_UNKNOWN.at(cn, cn));
    }

    private Set<String> names() throws ProblemException {
        Set<String> names = published;
        if (names == null) {
            names = store.published();
            published = names;
        }
        return names;
    }

    private void change(String sql, String action, String cn) throws ProblemException {
        store.write(session -> {
            session.update(sql, cn);
            return List.of(new AuditEvent(action, Map.of("template", cn)));
        });
        published = null;
    }

    private void tell(String action, String cn) throws ProblemException {
        store.write(session -> List.of(new AuditEvent(action, Map.of("template", cn))));
    }
}
