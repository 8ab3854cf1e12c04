package org.inkan.template.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.security.Ace;
import org.inkan.template.security.Acl;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;

/**
 * The access entries of a BloodHound object as a security descriptor. The collector keeps only what grants something and drops what it
 * deems harmless, so the result lists the same holders of each right but is not the descriptor octet for octet.
 */
final class BloodHoundAccess {

    /** schemaIDGUID of msPKI-Enrollment-Flag and of msPKI-Certificate-Name-Flag. */
    private static final UUID ENROLLMENT_FLAG = UUID.fromString("d15ef7d8-f226-46db-ae79-b34e560bd12c");
    private static final UUID NAME_FLAG = UUID.fromString("ea1dddc4-60ff-416e-8cc0-17cee534bce7");
    private static final int WRITE_PROPERTY = 0x20;
    private static final int GENERIC_WRITE = 0x20028;
    private static final int WRITE_DACL = 0x40000;
    private static final int WRITE_OWNER = 0x80000;
    private static final int FULL_CONTROL = 0xF01FF;
    private static final int INHERITED = 0x10;

    private BloodHoundAccess() {
    }

    static SecurityDescriptor descriptor(JsonObject object, Place place) throws ProblemException {
        List<Ace> entries = new ArrayList<>();
        Optional<Sid> owner = Optional.empty();
        for (JsonElement one : object.get("Aces").isJsonArray() ? object.getAsJsonArray("Aces").asList() : List.<JsonElement>of()) {
            if (!(one instanceof JsonObject ace)) {
                throw BloodHoundJson.unknown(place, "Aces", "");
            }
            Sid trustee = sid(BloodHoundJson.text(ace.get("PrincipalSID")), place);
            String right = BloodHoundJson.text(ace.get("RightName"));
            if (right.startsWith("Owns")) {
                owner = Optional.of(trustee);
            } else {
                entries.add(inherited(entry(right, trustee, place), "true".equals(BloodHoundJson.text(ace.get("IsInherited")))));
            }
        }
        SecurityDescriptor empty = new SecurityDescriptor(0, owner, Optional.empty(), Optional.empty(), Optional.of(Acl.of(List.of())));
        return empty.withAccess(entries);
    }

    private static Ace entry(String right, Sid trustee, Place place) throws ProblemException {
        return switch (right) {
            case "Enroll" -> Ace.allowRight(Ace.ENROLL, trustee);
            case "AutoEnroll" -> Ace.allowRight(Ace.AUTO_ENROLL, trustee);
            case "AllExtendedRights" -> Ace.allow(Ace.CONTROL_ACCESS, trustee);
            case "GenericAll" -> Ace.allow(FULL_CONTROL, trustee);
            case "GenericWrite" -> Ace.allow(GENERIC_WRITE, trustee);
            case "WriteDacl" -> Ace.allow(WRITE_DACL, trustee);
            case "WriteOwner", "WriteOwnerLimitedRights", "WriteOwnerRaw" -> Ace.allow(WRITE_OWNER, trustee);
            case "WritePKIEnrollmentFlag" -> property(ENROLLMENT_FLAG, trustee);
            case "WritePKINameFlag" -> property(NAME_FLAG, trustee);
            default -> throw BloodHoundJson.unknown(place, "Aces/RightName", right);
        };
    }

    private static Ace property(UUID property, Sid trustee) {
        return new Ace(5, 0, WRITE_PROPERTY, Optional.of(property), Optional.empty(), trustee, new byte[0]);
    }

    private static Ace inherited(Ace ace, boolean inherited) {
        return inherited ? new Ace(ace.type(), INHERITED, ace.mask(), ace.objectType(), ace.inheritedType(), ace.trustee(), ace.rest())
                : ace;
    }

    /** Well-known groups carry the domain's name in front: "EXAMPLE.COM-S-1-5-11". */
    private static Sid sid(String text, Place place) throws ProblemException {
        int start = Math.max(0, text.indexOf("S-1-"));
        return Sid.parse(text.substring(start)).orElseThrow(() -> BloodHoundJson.unknown(place, "Aces/PrincipalSID", text));
    }
}
