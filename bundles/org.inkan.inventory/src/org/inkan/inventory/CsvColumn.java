package org.inkan.inventory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the columns of a list may hold, with the names people give them in English and Japanese. */
public enum CsvColumn {
    NAME("name", "host", "hostname", "server", "computer", "computername", "fullcomputername", "fqdn", "machine",
            "コンピュータ名", "コンピューター名", "フルコンピュータ名", "フルコンピューター名", "ホスト", "ホスト名", "サーバ名", "サーバー名", "マシン名"),
    DISPLAY_NAME("displayname", "description", "title", "表示名", "説明", "名称"),
    ROLE("role", "type", "役割", "種別", "ロール"),
    MANAGEMENT_GROUP("managementgroup", "mg", "group", "管理グループ", "管理グループ名"),
    PARENT("parent", "parentserver", "managementserver", "reportsto", "gateway", "primary", "親", "親サーバ", "親サーバー", "接続先",
            "管理サーバ", "管理サーバー", "上位サーバ", "上位サーバー", "プライマリ"),
    SUFFIX("suffix", "primarysuffix", "dnssuffix", "primarydnssuffix", "サフィックス", "dnsサフィックス", "プライマリdnsサフィックス"),
    OS("os", "operatingsystem", "オペレーティングシステム", "os名"),
    DOMAIN("domain", "workgroup", "domainorworkgroup", "ドメイン", "ワークグループ"),
    TAGS("tags", "tag", "labels", "タグ", "ラベル"),
    NOTE("note", "notes", "comment", "remark", "備考", "メモ", "コメント");

    private final List<String> names;

    CsvColumn(String... names) {
        this.names = Arrays.stream(names).map(CsvColumn::folded).toList();
    }

    /** The word of the command line. */
    public String word() {
        return names.get(0);
    }

    /** What a column of this kind says about a host. */
    public HostField field() {
        return this == MANAGEMENT_GROUP ? HostField.GROUP : HostField.valueOf(name());
    }

    static Optional<CsvColumn> of(String header) {
        String folded = folded(header);
        return Arrays.stream(values()).filter(column -> column.names.contains(folded)).findFirst();
    }

    static Optional<Role> role(String word) {
        return Optional.ofNullable(switch (folded(word)) {
            case "ms", "managementserver", "server", "管理サーバ", "管理サーバー" -> Role.MANAGEMENT_SERVER;
            case "gw", "gateway", "gatewayserver", "ゲートウェイ", "ゲートウエイ", "ゲートウェイサーバ", "ゲートウェイサーバー" -> Role.GATEWAY;
            case "agent", "ag", "client", "エージェント" -> Role.AGENT;
            default -> null;
        });
    }

    /** Words offered when a role is misspelt. */
    static List<String> roleWords() {
        return List.of("management server", "gateway", "agent", "管理サーバー", "ゲートウェイ", "エージェント", "ms", "gw");
    }

    /** Half and full width, case, blanks, underscores and hyphens make no difference. */
    static String folded(String header) {
        String folded = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.replaceAll("[\\s_\\-()/.]", "");
    }
}
