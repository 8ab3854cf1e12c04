package org.inkan.inventory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.InternalEObject;
import org.inkan.inventory.PlainScanner.NotPlainException;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.InventoryPackage;

/**
 * Reads a fleet that is written just as this product writes it, many times faster than a parser for all of XML in a JVM
 * that has only begun. It knows no document types, entities of one's own, name spaces or references, so there is nothing
 * for a hostile file to use, and it gives no verdict: what is not plain goes to {@link FleetXml}'s parser, which says what
 * is wrong and where. Not thread-safe; for one file.
 */
final class PlainFleet {

    private static final byte[] DECLARATION = bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private static final byte[] ROOT = bytes("inventory:Fleet");
    private static final byte[] NAMESPACES = bytes(" xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:inventory=\""
            + InventoryPackage.eNS_URI + '"');

    private final PlainScanner scanner;

    private PlainFleet(byte[] content) {
        this.scanner = new PlainScanner(content);
    }

    /** The fleet; empty if the file is not plain, whatever it is. */
    static Optional<Fleet> read(byte[] content) {
        try {
            return Optional.of(new PlainFleet(content).fleet());
        } catch (NotPlainException | RuntimeException e) {
            // A value that its type does not accept comes as an unchecked exception; telling about it needs its line and column.
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private Fleet fleet() throws NotPlainException {
        scanner.expect(DECLARATION);
        scanner.space();
        scanner.expect('<');
        scanner.expect(ROOT);
        scanner.expect(NAMESPACES);
        Fleet fleet = (Fleet) element(new PlainClass(InventoryPackage.Literals.FLEET), ROOT);
        scanner.space();
        PlainScanner.refuse(!scanner.atEnd());
        return fleet;
    }

    /** An element whose name has just been read. */
    private InternalEObject element(PlainClass type, byte[] name) throws NotPlainException {
        InternalEObject object = type.create();
        if (attributes(type, object)) {
            children(type, object);
            scanner.expect(name);
            scanner.space();
            scanner.expect('>');
        }
        return object;
    }

    /**
     * They stand in the order of the metamodel, so no name is looked for twice and none can come twice.
     *
     * @return whether content follows
     */
    private boolean attributes(PlainClass type, InternalEObject object) throws NotPlainException {
        List<PlainClass.Attribute> attributes = type.attributes();
        int next = 0;
        while (true) {
            boolean separated = scanner.space();
            if (scanner.meets('>')) {
                return true;
            }
            if (scanner.meets('/')) {
                scanner.expect('>');
                return false;
            }
            PlainScanner.refuse(!separated);
            while (next < attributes.size() && !scanner.meets(attributes.get(next).name())) {
                next++;
            }
            PlainScanner.refuse(next == attributes.size());
            attributes.get(next++).read(scanner, object);
        }
    }

    private void children(PlainClass type, InternalEObject object) throws NotPlainException {
        List<PlainClass.Children> children = type.children();
        int next = 0;
        while (true) {
            scanner.space();
            scanner.expect('<');
            if (scanner.meets('/')) {
                return;
            }
            while (next < children.size() && !scanner.meetsName(children.get(next).name())) {
                next++;
            }
            PlainScanner.refuse(next == children.size());
            PlainClass.Children each = children.get(next);
            each.add(object, element(each.type(), each.name()));
            next += each.many() ? 0 : 1;
        }
    }
}
