package org.inkan.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryPackage;
import org.inkan.inventory.model.ManagementGroup;
import org.xml.sax.SAXParseException;

/** One reading or writing of the XMI. Packages and streams other than the fleet's own cannot be reached from a file. */
final class FleetXml {

    private static final int DEEPEST = 64;

    private final Path file;
    private final List<FleetMigration> migrations;
    private final int version;
    private final List<Finding> findings = new ArrayList<>();

    FleetXml(Path file, List<FleetMigration> migrations, int version) {
        this.file = file;
        this.migrations = migrations;
        this.version = version;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Fleet load() throws ProblemException, IOException {
        Optional<Fleet> plain = PlainFleet.read(Files.readAllBytes(file)).filter(fleet -> fleet.getVersion() == version);
        if (plain.isEmpty()) {
            return loadAny();
        }
        FleetResource resource = resource(URI.createFileURI(file.toString()));
        resource.getContents().add(plain.get());
        check(plain.get(), resource);
        return plain.get();
    }

    /** Reads once; a second time, keeping what is unknown, only if there is anything unknown. */
    Fleet loadAny() throws ProblemException, IOException {
        FleetResource resource = parse(false);
        Optional<Fleet> root = fleet(resource);
        if (root.isPresent() && root.get().getVersion() > version) {
            throw InventoryCode.NEWER_VERSION.at(file.toString(), root.get().getVersion(), version);
        }
        boolean unknown = report(resource, root.isPresent() && root.get().getVersion() == version);
        if (unknown) {
            resource = parse(true);
        }
        Fleet fleet = fleet(resource).orElseThrow(() -> InventoryCode.NOT_A_FLEET.at(file.toString(), ""));
        migrate(fleet, resource);
        check(fleet, resource);
        return fleet;
    }

    static void write(Fleet fleet, OutputStream out) throws IOException {
        XMLResource resource = fleet.eResource() instanceof XMLResource own ? own : resource(null);
        if (fleet.eResource() == null) {
            resource.getContents().add(fleet);
        }
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        options.put(XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.FALSE);
        try {
            resource.save(out, options);
        } catch (RuntimeException e) {
            // EMF refuses characters XML 1.0 cannot hold with an unchecked exception.
            throw new IOException(e);
        }
    }

    private FleetResource parse(boolean keepUnknown) throws ProblemException, IOException {
        FleetResource resource = resource(URI.createFileURI(file.toString()));
        try (InputStream in = Files.newInputStream(file)) {
            resource.load(in, loadOptions(keepUnknown));
        } catch (IOException e) {
            if (e instanceof Resource.IOWrappedException && e.getCause() instanceof IOException cause) {
                throw cause;
            }
            // EMF reads to the end and then throws the first thing it did not know; that alone is no damage.
            if (!(e.getCause() instanceof FeatureNotFoundException)) {
                throw malformed(e.getCause() == null ? e : e.getCause());
            }
        } catch (RuntimeException e) {
            throw malformed(e);
        }
        return resource;
    }

    private ProblemException malformed(Throwable cause) {
        Throwable inner = cause;
        while (!(inner instanceof SAXParseException) && inner.getCause() != null && inner.getCause() != inner) {
            inner = inner.getCause();
        }
        String place = inner instanceof SAXParseException sax
                ? file + ":" + sax.getLineNumber() + ":" + sax.getColumnNumber() : file.toString();
        boolean unsafe = String.valueOf(inner.getMessage()).contains("DOCTYPE");
        return (unsafe ? InventoryCode.UNSAFE_XML.problem(place) : InventoryCode.NOT_A_FLEET.problem(place, ""))
                .exception(cause);
    }

    /** @return whether anything unknown was met */
    private boolean report(XMLResource resource, boolean asFinding) throws ProblemException {
        boolean unknown = false;
        for (Resource.Diagnostic error : resource.getErrors()) {
            if (!(error instanceof FeatureNotFoundException feature)) {
                String place = file + ":" + error.getLine() + ":" + error.getColumn();
                throw InventoryCode.NOT_A_FLEET.problem(place, "")
                        .exception(error instanceof XMIException xmi ? xmi : null);
            }
            unknown = true;
            if (asFinding) {
                findings.add(unknown(feature));
            }
        }
        return unknown;
    }

    private Finding unknown(FeatureNotFoundException feature) {
        Texts texts = Texts.beside(FleetXml.class);
        Place place = new Place(file.getFileName().toString(), feature.getName(), feature.getLine(), feature.getColumn());
        return new Finding("INV-UNKNOWN", Severity.WARNING, place, texts.text("FleetXml_unknown_what", feature.getName()),
                texts.text("FleetXml_unknown_why"), texts.text("FleetXml_unknown_remedy"));
    }

    private void migrate(Fleet fleet, XMLResource resource) {
        FleetMigration.OldValues old = (owner, attribute) -> take(resource, owner, attribute);
        for (FleetMigration migration : migrations) {
            if (migration.fromVersion() >= fleet.getVersion() && migration.fromVersion() < version) {
                migration.migrate(fleet, old);
                fleet.setVersion(migration.fromVersion() + 1);
            }
        }
    }

    private static Optional<String> take(XMLResource resource, EObject owner, String attribute) {
        AnyType unknown = resource.getEObjectToExtensionMap().get(owner);
        if (unknown == null) {
            return Optional.empty();
        }
        for (FeatureMap.Entry entry : unknown.getAnyAttribute()) {
            if (entry.getEStructuralFeature().getName().equals(attribute)) {
                unknown.getAnyAttribute().remove(entry);
                return Optional.of(String.valueOf(entry.getValue()));
            }
        }
        return Optional.empty();
    }

    /** The rest of the product relies on names, and on nothing outside the file. */
    private void check(Fleet fleet, FleetResource resource) throws ProblemException {
        if (resource.refersElsewhere()) {
            throw InventoryCode.UNSAFE_XML.at(file.toString());
        }
        for (ManagementGroup group : fleet.getManagementGroups()) {
            named(group, group.getName());
            for (List<? extends Host> hosts : List.of(group.getManagementServers(), group.getGateways(), group.getAgents())) {
                for (Host host : hosts) {
                    named(host, host.getName());
                }
            }
        }
    }

    private void named(EObject object, String name) throws ProblemException {
        if (name == null) {
            throw InventoryCode.NOT_A_FLEET.at(file.toString(), object.eClass().getName());
        }
    }

    private static Optional<Fleet> fleet(Resource resource) {
        return resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Fleet fleet
                ? Optional.of(fleet) : Optional.empty();
    }

    private static FleetResource resource(URI uri) {
        FleetResource resource = new FleetResource(uri);
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(new EPackageRegistryImpl());
        set.getPackageRegistry().put(InventoryPackage.eNS_URI, InventoryPackage.eINSTANCE);
        set.getPackageRegistry().put(XMLTypePackage.eNS_URI, XMLTypePackage.eINSTANCE);
        set.setURIConverter(new ExtensibleURIConverterImpl() {
            @Override
            public InputStream createInputStream(URI other, Map<?, ?> options) throws IOException {
                throw new IOException("not from a fleet file");
            }
        });
        set.getResources().add(resource);
        return resource;
    }

    private static Map<Object, Object> loadOptions(boolean keepUnknown) {
        Map<String, Boolean> features = new HashMap<>();
        features.put("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);
        features.put("http://xml.org/sax/features/external-general-entities", Boolean.FALSE);
        features.put("http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, features);
        options.put(XMLResource.OPTION_PARSER_PROPERTIES,
                new HashMap<>(Map.of("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST))));
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
        if (keepUnknown) {
            options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
        }
        return options;
    }
}
