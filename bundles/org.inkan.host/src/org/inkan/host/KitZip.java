package org.inkan.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts parts that are compressed already into a zip file; the JDK's writer compresses everything itself. The plain form
 * of the format (PKWARE APPNOTE 6.3.10, 4.3.7 and 4.3.12) without extra fields, so that every reader takes it. Stateless.
 */
final class KitZip {

    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    /** Version 2.0: deflated entries. */
    private static final short VERSION = 20;
    /** 4.4.4 bit 11: the name is UTF-8. */
    private static final short UTF_8_NAME = 0x0800;
    private static final short DEFLATED = 8;
    /** Zip cannot say "no time"; 1 January 1980 is its earliest and is what reproducible builds use. */
    private static final short NO_TIME = 0;
    private static final short NO_DATE = 1 << 5 | 1;

    private record Placed(byte[] name, KitPart part, int at) {
    }

    private KitZip() {
    }

    /** A zip file of the parts in the order of the map. */
    static byte[] of(Map<String, KitPart> parts) {
        List<Placed> placed = new ArrayList<>();
        int directory = 0;
        int length = END_LENGTH;
        for (Map.Entry<String, KitPart> part : parts.entrySet()) {
            byte[] name = part.getKey().getBytes(StandardCharsets.UTF_8);
            placed.add(new Placed(name, part.getValue(), directory));
            directory = Math.addExact(directory, LOCAL_LENGTH + name.length + part.getValue().deflated().length);
            length += CENTRAL_LENGTH + name.length;
        }
        ByteBuffer zip = ByteBuffer.allocate(Math.addExact(directory, length)).order(ByteOrder.LITTLE_ENDIAN);
        for (Placed file : placed) {
            facts(zip.putInt(LOCAL), file).put(file.name).put(file.part.deflated());
        }
        for (Placed file : placed) {
            facts(zip.putInt(CENTRAL).putShort(VERSION), file);
            // comment, disk, attributes inside and outside
            zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(file.at).put(file.name);
        }
        short count = (short) placed.size();
        int size = zip.position() - directory;
        zip.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count).putInt(size).putInt(directory);
        return zip.putShort((short) 0).array();
    }

    /** The fields that both headers of a file have in common. */
    private static ByteBuffer facts(ByteBuffer zip, Placed file) {
        zip.putShort(VERSION).putShort(UTF_8_NAME).putShort(DEFLATED).putShort(NO_TIME).putShort(NO_DATE);
        zip.putInt((int) file.part.crc()).putInt(file.part.deflated().length).putInt(file.part.content().length);
        return zip.putShort((short) file.name.length).putShort((short) 0);
    }
}
