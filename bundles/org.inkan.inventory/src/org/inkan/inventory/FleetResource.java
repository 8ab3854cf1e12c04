package org.inkan.inventory;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.inkan.inventory.model.InventoryPackage;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XMI of one fleet, read with two things in mind: a reference to another file is seen where it is met instead of by a
 * walk over all objects, and a time that many hosts share, as those of one list do, is parsed once.
 */
final class FleetResource extends XMIResourceImpl {

    /** Times of a large fleet may all differ, and then keeping them all would only cost memory. */
    private static final int KEPT = 1024;

    private final Map<String, Object> instants = new HashMap<>();
    private boolean refersElsewhere;

    FleetResource(URI uri) {
        super(uri);
    }

    /** Whether what was read refers to another file; no such file was opened. */
    boolean refersElsewhere() {
        return refersElsewhere;
    }

    /** A walk over all objects that only keeps a table of identifiers, which no fleet has, cost as much as reading the file. */
    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return false;
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new XMIHelperImpl(this) {
            @Override
            protected Object createFromString(EFactory factory, EDataType type, String value) {
                return type == InventoryPackage.Literals.INSTANT && value != null ? instant(factory, type, value)
                        : super.createFromString(factory, type, value);
            }
        };
    }

    private Object instant(EFactory factory, EDataType type, String value) {
        Object known = instants.get(value);
        if (known == null) {
            known = factory.createFromString(type, value);
            if (instants.size() >= KEPT) {
                instants.clear();
            }
            instants.put(value, known);
        }
        return known;
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new SAXXMIHandler(resource, helper, options) {
                    @Override
                    protected void handleProxy(InternalEObject proxy, String reference) {
                        refersElsewhere = true;
                        super.handleProxy(proxy, reference);
                    }
                };
            }
        };
    }
}
