package org.inkan.inventory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.inkan.inventory.PlainScanner.NotPlainException;

/** How objects of one class stand in a plain file: taken from the metamodel, so that nothing new in it is forgotten here. */
final class PlainClass {

    private final EClass type;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Children> children = new ArrayList<>();

    PlainClass(EClass type) {
        this.type = type;
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean usual = feature.isChangeable() && !feature.isTransient() && !feature.isDerived();
            if (feature instanceof EAttribute attribute && usual && !attribute.isMany()) {
                attributes.add(new Attribute(type.getFeatureID(attribute), attribute.getEAttributeType(),
                        bytes(attribute.getName() + '=')));
            } else if (feature instanceof EReference reference && usual && reference.isContainment()) {
                children.add(new Children(type.getFeatureID(reference), reference.isMany(),
                        new PlainClass(reference.getEReferenceType()), bytes(reference.getName())));
            }
        }
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    InternalEObject create() throws NotPlainException {
        PlainScanner.refuse(type.isAbstract());
        return (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
    }

    /** The attributes in the order in which they are written. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** The elements in the order in which they are written. */
    List<Children> children() {
        return children;
    }

    /** An attribute, and the value it had last: hosts of one list share most of theirs. */
    static final class Attribute {
        private final int id;
        private final EDataType type;
        private final byte[] name;
        private int from;
        private int to = -1;
        private Object value;

        private Attribute(int id, EDataType type, byte[] name) {
            this.id = id;
            this.type = type;
            this.name = name;
        }

        /** With the sign that follows it. */
        byte[] name() {
            return name;
        }

        void read(PlainScanner scanner, InternalEObject owner) throws NotPlainException {
            scanner.value();
            if (!scanner.isAlso(from, to)) {
                String text = scanner.text();
                boolean isText = type.getInstanceClass() == String.class;
                value = isText ? text : type.getEPackage().getEFactoryInstance().createFromString(type, text);
                from = scanner.from();
                to = scanner.to();
            }
            owner.eSet(id, value);
        }
    }

    /** What an object contains under one name. */
    record Children(int id, boolean many, PlainClass type, byte[] name) {

        @SuppressWarnings("unchecked") // the list of a containment reference of that class
        void add(InternalEObject owner, InternalEObject child) {
            if (many) {
                ((InternalEList<Object>) owner.eGet(id, false, true)).addUnique(child);
            } else {
                owner.eSet(id, child);
            }
        }
    }
}
