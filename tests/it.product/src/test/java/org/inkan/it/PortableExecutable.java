package org.inkan.it;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a Windows program says about itself: kind, subsystem, time stamp and resources by type. Offsets are those of the PE format
 * specification, sections 2 to 4 and 6.9.
 */
record PortableExecutable(int machine, int subsystem, int timeStamp, Map<Integer, List<byte[]>> resources) {

    static final int I386 = 0x14c;
    static final int WINDOWS_GUI = 2;
    static final int ICON = 3;
    static final int DATA = 10;
    static final int VERSION = 16;
    static final int MANIFEST = 24;

    private static final int OPTIONAL_HEADER = 24;
    private static final int PE32 = 0x10b;
    private static final int RESOURCE_DIRECTORY = 96 + 2 * 8;
    private static final int SECTION = 40;

    static PortableExecutable of(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        require(file.getShort(0) == 0x5a4d, "MZ");
        int header = file.getInt(0x3c);
        require(file.getInt(header) == 0x4550, "PE");
        int optional = header + OPTIONAL_HEADER;
        require(file.getShort(optional) == PE32, "PE32");
        int address = file.getInt(optional + RESOURCE_DIRECTORY);
        int sections = optional + file.getShort(header + 20);
        int base = 0;
        for (int i = 0; i < file.getShort(header + 6); i++) {
            if (file.getInt(sections + i * SECTION + 12) == address) {
                base = file.getInt(sections + i * SECTION + 20);
            }
        }
        require(base != 0, "a section with resources");
        Map<Integer, List<byte[]>> resources = new TreeMap<>();
        for (int[] type : entries(file, base, 0)) {
            List<byte[]> contents = new ArrayList<>();
            for (int[] name : entries(file, base, type[1])) {
                for (int[] language : entries(file, base, name[1])) {
                    int at = base + file.getInt(base + language[1]) - address;
                    byte[] content = new byte[file.getInt(base + language[1] + 4)];
                    file.get(at, content);
                    contents.add(content);
                }
            }
            resources.put(type[0], contents);
        }
        return new PortableExecutable(file.getShort(header + 4), file.getShort(optional + 68), file.getInt(header + 8), resources);
    }

    /** Id and offset of each entry of a resource directory; a set highest bit only tells that the offset is one of a directory. */
    private static List<int[]> entries(ByteBuffer file, int base, int offset) {
        int at = base + offset;
        int count = file.getShort(at + 12) + file.getShort(at + 14);
        List<int[]> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int entry = at + 16 + i * 8;
            entries.add(new int[] { file.getInt(entry), file.getInt(entry + 4) & 0x7fffffff });
        }
        return entries;
    }

    private static void require(boolean fact, String what) {
        if (!fact) {
            throw new AssertionError("no " + what + " where a program has it");
        }
    }
}
