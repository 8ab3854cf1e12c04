package org.inkan.inventory;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;

/** Checks the rows of one list, one after the other; what needs the whole list (parents) is checked at the end. */
final class CsvRows {

    private static final int LONGEST_CELL = 1024;

    private final CsvOptions options;
    private final Map<CsvColumn, Integer> columns;
    private final Map<String, CsvRow> byName = new HashMap<>();
    private final Map<String, CsvRow> byNetBios = new HashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<ListRow> leftOut = new ArrayList<>();

    CsvRows(CsvOptions options, Map<CsvColumn, Integer> columns) {
        this.options = options;
        this.columns = columns;
    }

    void unknownColumns(CsvReader.Record header) {
        for (int i = 0; i < Math.min(header.cells().size(), 256); i++) {
            String name = shortened(header.cell(i));
            if (!name.isEmpty() && CsvColumn.of(name).isEmpty() && !columns.containsValue(i)) {
                Place place = new Place(options.artifact(), name, header.line(), i + 1);
                findings.add(CsvFinding.UNKNOWN_COLUMN.at(place, name));
            }
        }
    }

    void add(CsvReader.Record record, int width) {
        int before = findings.size();
        CsvRow row = checked(record, width);
        boolean bad = findings.subList(before, findings.size()).stream().anyMatch(f -> f.severity() == Severity.ERROR);
        if (bad || row == null) {
            leftOut.add(new ListRow(record.line(), shortened(cell(record, CsvColumn.NAME)),
                    bad ? ListRow.Effect.REJECTED : ListRow.Effect.REPEATED, List.of()));
            return;
        }
        byName.put(HostQuery.folded(row.name()), row);
        byNetBios.putIfAbsent(netBios(row.name()), row);
        rows.add(row);
    }

    CsvImportResult result(Charset charset, char delimiter) {
        rows.forEach(this::checkParent);
        findings.sort(Comparator.comparingInt(f -> f.place().line()));
        return new CsvImportResult(rows, findings, leftOut, charset, delimiter);
    }

    private CsvRow checked(CsvReader.Record record, int width) {
        if (record.openQuote()) {
            findings.add(CsvFinding.OPEN_QUOTE.at(place(record, CsvColumn.NAME)));
            return null;
        }
        if (record.cells().size() > width && record.cells().stream().skip(width).anyMatch(c -> !c.isEmpty())) {
            findings.add(CsvFinding.EXTRA_CELLS.at(new Place(options.artifact(), "", record.line(), width + 1),
                    record.cells().size(), width));
        }
        columns.forEach((column, index) -> {
            if (record.cell(index).length() > LONGEST_CELL) {
                findings.add(CsvFinding.TOO_LONG.at(place(record, column), record.cell(index).length(), LONGEST_CELL));
            }
        });
        checkName(record);
        Role role = role(record);
        String group = group(record);
        checkParentName(record);
        CsvRow row = new CsvRow(record.line(), cell(record, CsvColumn.NAME), cell(record, CsvColumn.DISPLAY_NAME), role,
                group, cell(record, CsvColumn.PARENT), cell(record, CsvColumn.SUFFIX), cell(record, CsvColumn.OS),
                cell(record, CsvColumn.DOMAIN), tags(record), cell(record, CsvColumn.NOTE));
        return checkDuplicate(record, row) ? row : null;
    }

    private void checkName(CsvReader.Record record) {
        String name = cell(record, CsvColumn.NAME);
        Place place = place(record, CsvColumn.NAME);
        Optional<HostNames.Flaw> flaw = HostNames.flaw(name);
        if (flaw.isPresent()) {
            findings.add(CsvFinding.of(flaw.get(), place, shortened(name)));
        } else if (HostNames.exceedsNetBios(name)) {
            findings.add(CsvFinding.LONG_NETBIOS.at(place, HostNames.firstLabel(name), netBios(name).toUpperCase(Locale.ROOT)));
        }
    }

    private boolean checkDuplicate(CsvReader.Record record, CsvRow row) {
        CsvRow earlier = byName.get(HostQuery.folded(row.name()));
        Place place = place(record, CsvColumn.NAME);
        if (earlier == null) {
            CsvRow clash = byNetBios.get(netBios(row.name()));
            if (clash != null && (HostNames.exceedsNetBios(row.name()) || HostNames.exceedsNetBios(clash.name()))) {
                findings.add(CsvFinding.NETBIOS_CLASH.at(place, row.name(), clash.name(), clash.line()));
            }
            return true;
        }
        CsvRow moved = new CsvRow(earlier.line(), earlier.name(), row.displayName(), row.role(), row.managementGroup(),
                row.parent(), row.suffix(), row.operatingSystem(), row.domain(), row.tags(), row.note());
        findings.add((moved.equals(earlier) ? CsvFinding.SAME_AGAIN : CsvFinding.DUPLICATE).at(place, row.name(),
                earlier.line()));
        return false;
    }

    private Role role(CsvReader.Record record) {
        String word = cell(record, CsvColumn.ROLE);
        Optional<Role> role = word.isEmpty() ? Optional.of(Role.AGENT) : CsvColumn.role(shortened(word));
        if (role.isEmpty()) {
            String nearest = Nearest.to(shortened(word), CsvColumn.roleWords()).orElse("agent");
            findings.add(CsvFinding.UNKNOWN_ROLE.at(place(record, CsvColumn.ROLE), shortened(word), nearest));
        }
        return role.orElse(Role.AGENT);
    }

    private String group(CsvReader.Record record) {
        String group = cell(record, CsvColumn.MANAGEMENT_GROUP);
        if (group.isEmpty() && options.defaultManagementGroup().isEmpty()) {
            findings.add(CsvFinding.NO_GROUP.at(place(record, CsvColumn.MANAGEMENT_GROUP)));
        }
        return group.isEmpty() ? options.defaultManagementGroup().orElse("") : group;
    }

    private void checkParentName(CsvReader.Record record) {
        String parent = cell(record, CsvColumn.PARENT);
        Place place = place(record, CsvColumn.PARENT);
        if (HostNames.flaw(parent).filter(f -> f == HostNames.Flaw.ADDRESS).isPresent()) {
            findings.add(CsvFinding.PARENT_ADDRESS.at(place, shortened(parent)));
        } else if (!parent.isEmpty() && parent.equalsIgnoreCase(cell(record, CsvColumn.NAME))) {
            findings.add(CsvFinding.OWN_PARENT.at(place, shortened(parent)));
        }
    }

    private void checkParent(CsvRow row) {
        String parent = HostQuery.folded(row.parent());
        if (parent.isEmpty() || options.knownParents().contains(parent)) {
            return;
        }
        Place place = new Place(options.artifact(), "parent", row.line(), columns.get(CsvColumn.PARENT) + 1);
        CsvRow named = byName.get(parent);
        if (named == null) {
            findings.add(CsvFinding.UNKNOWN_PARENT.at(place, shortened(row.parent()), nearestParent(row)));
        } else if (!named.role().isParent()) {
            findings.add(CsvFinding.PARENT_IS_AGENT.at(place, row.parent(), named.line()));
        }
    }

    /** Bounded, so that a list in which every parent is wrong stays linear. */
    private String nearestParent(CsvRow row) {
        if (findings.size() > 200) {
            return "-";
        }
        List<String> parents = new ArrayList<>(options.knownParents());
        rows.stream().filter(r -> r.role().isParent()).map(CsvRow::name).forEach(parents::add);
        return Nearest.to(row.parent(), parents).orElse("-");
    }

    private List<String> tags(CsvReader.Record record) {
        String cell = cell(record, CsvColumn.TAGS);
        return cell.isEmpty() ? List.of()
                : Arrays.stream(cell.split("[;,|\\s]+")).filter(t -> !t.isEmpty()).distinct().toList();
    }

    private String cell(CsvReader.Record record, CsvColumn column) {
        return record.cell(columns.getOrDefault(column, -1));
    }

    private Place place(CsvReader.Record record, CsvColumn column) {
        return new Place(options.artifact(), column.name().toLowerCase(Locale.ROOT).replace("_", ""), record.line(),
                columns.getOrDefault(column, 0) + 1);
    }

    private static String netBios(String name) {
        String label = HostQuery.folded(HostNames.firstLabel(name));
        return label.substring(0, Math.min(label.length(), HostNames.NETBIOS_LENGTH));
    }

    static String shortened(String cell) {
        return cell.length() <= 80 ? cell : cell.substring(0, 80) + "…";
    }
}
