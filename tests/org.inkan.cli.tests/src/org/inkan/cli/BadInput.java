package org.inkan.cli;

import java.util.List;

/**
 * One row of the table of {@link BadInputTest}: a leaf command, how it succeeds in the fleet of that test, and what may go wrong with it.
 *
 * @param command the words of the command
 * @param good    a command line that works; {@code CERT} stands for a certificate of the fleet, {@code SERIAL} for its number
 * @param exit    exit code of {@code good}
 * @param effect  what it touches
 * @param bad     command lines with {@code BAD} for a file that is missing, binary or a PFX
 * @param wrong   command lines that name something that is not there
 * @param key     whether {@code good} needs the passphrase of the CA's key
 */
record BadInput(String command, String good, int exit, Effect effect, List<String> bad, List<String> wrong, boolean key) {

    /** What a command touches, and so which disks and locks stop it. */
    enum Effect {
        /** Nothing is written: a full or read-only disk and a lock do not matter. */
        READS,
        /** Files of their own are written. */
        WRITES,
        /** The CA is opened, which only one process may do. */
        OPENS_CA,
        /** The fleet is changed, which only one process may do. */
        CHANGES_FLEET
    }

    private static BadInput row(String good, Effect effect) {
        return new BadInput("", good, 0, effect, List.of(), List.of(), false);
    }

    private BadInput bad(String... lines) {
        return new BadInput(command, good, exit, effect, List.of(lines), wrong, key);
    }

    private BadInput wrong(String... lines) {
        return new BadInput(command, good, exit, effect, bad, List.of(lines), key);
    }

    private BadInput exits(int code) {
        return new BadInput(command, good, code, effect, bad, wrong, key);
    }

    private BadInput withKey() {
        return new BadInput(command, good, exit, effect, bad, wrong, true);
    }

    private BadInput of(String words) {
        return new BadInput(words, good, exit, effect, bad, wrong, key);
    }

    @Override
    public String toString() {
        return command;
    }

    static List<BadInput> table() {
        return List.of(
                row("quickstart new", Effect.WRITES).wrong("quickstart noise").of("quickstart"),
                row("fleet init new", Effect.WRITES).wrong("fleet init noise", "fleet init .").of("fleet init"),
                row("fleet status", Effect.READS).of("fleet status"),
                row("fleet channels", Effect.READS).of("fleet channels"),
                row("ca backends", Effect.READS).of("ca backends"),
                row("ca add embedded --name second", Effect.CHANGES_FLEET)
                        .wrong("ca add none", "ca add embedded --name x -o keyType=none").of("ca add"),
                row("ca list", Effect.READS).of("ca list"),
                row("ca publish OperationsManagerCertClassic", Effect.OPENS_CA).wrong("ca publish none", "ca publish --ca none")
                        .of("ca publish"),
                row("ca issued", Effect.OPENS_CA).wrong("ca issued --ca none").of("ca issued"),
                row("ca chain --out chain2.pem", Effect.OPENS_CA).wrong("ca chain --ca none").of("ca chain"),
                row("ca crl --publish", Effect.OPENS_CA).wrong("ca crl --ca none").withKey().of("ca crl"),
                row("ca pending", Effect.OPENS_CA).wrong("ca pending --ca none").of("ca pending"),
                row("ca approve --all", Effect.OPENS_CA).wrong("ca approve none").withKey().of("ca approve"),
                row("ca deny --all --reason no", Effect.OPENS_CA).wrong("ca deny none").of("ca deny"),
                row("ca revoke SERIAL", Effect.OPENS_CA).wrong("ca revoke 00", "ca revoke x").withKey().of("ca revoke"),
                row("template list", Effect.READS).of("template list"),
                row("template show OperationsManagerCert", Effect.READS).wrong("template show none").of("template show"),
                row("template duplicate opsmgr-safe --display-name Another", Effect.WRITES).wrong("template duplicate none")
                        .of("template duplicate"),
                row("template set OperationsManagerCert msPKI-Minimal-Key-Size=3072", Effect.WRITES)
                        .wrong("template set none a=b", "template set OperationsManagerCert none=b").of("template set"),
                row("template lint OperationsManagerCertClassic", Effect.READS).exits(1).wrong("template lint none").of("template lint"),
                row("template preview OperationsManagerCert a.req", Effect.READS).bad("template preview OperationsManagerCert BAD")
                        .wrong("template preview none a.req").of("template preview"),
                row("template diff OperationsManagerCert OperationsManagerCertClassic", Effect.READS)
                        .wrong("template diff none OperationsManagerCert", "template diff OperationsManagerCert none").of("template diff"),
                row("template import other.ldif", Effect.WRITES).bad("template import BAD").of("template import"),
                row("template export OperationsManagerCert --out t.json", Effect.WRITES).wrong("template export none")
                        .of("template export"),
                row("hosts import more.csv", Effect.CHANGES_FLEET).bad("hosts import BAD", "hosts import --dry-run BAD").of("hosts import"),
                row("hosts list", Effect.READS).of("hosts list"),
                row("hosts show web02", Effect.READS).wrong("hosts show none").of("hosts show"),
                row("hosts add new01 --management-group CONTOSO --tag a=b --tag c", Effect.CHANGES_FLEET).of("hosts add"),
                row("hosts set web02 --note x --os=", Effect.CHANGES_FLEET)
                        .wrong("hosts set none --note x", "hosts set web02 late01 --name x").of("hosts set"),
                row("hosts remove late01", Effect.CHANGES_FLEET).wrong("hosts remove none").of("hosts remove"),
                row("inf new --host web09 --out b.inf", Effect.WRITES).wrong("inf new --host a/b --out b.inf").of("inf new"),
                row("inf check a.inf", Effect.READS).bad("inf check BAD").of("inf check"),
                row("request show a.req", Effect.READS).bad("request show BAD").of("request show"),
                row("request new a.inf --out b.req --key b.key", Effect.WRITES).bad("request new BAD --out b.req --key b.key")
                        .wrong("request new a.inf --out b.req --key a.key").of("request new"),
                row("enroll --hosts late01 --keys pfx --template OperationsManagerCertClassic", Effect.CHANGES_FLEET).withKey()
                        .wrong("enroll --hosts none", "enroll --all --template none", "enroll --all --ca none").of("enroll"),
                row("cert show CERT", Effect.READS).bad("cert show BAD").of("cert show"),
                row("cert check CERT --host web02 --chain chain.pem", Effect.READS).bad("cert check BAD", "cert check CERT --chain BAD")
                        .of("cert check"),
                row("chain build CERT chain.pem", Effect.READS).bad("chain build BAD", "chain build CERT BAD").of("chain build"),
                row("chain verify CERT --trust chain.pem --crl crl.pem", Effect.READS).bad("chain verify BAD --trust chain.pem",
                        "chain verify CERT --trust BAD", "chain verify CERT --trust chain.pem --with BAD",
                        "chain verify CERT --trust chain.pem --crl BAD").of("chain verify"),
                row("kit build --hosts web02", Effect.CHANGES_FLEET).wrong("kit build --hosts none").of("kit build"),
                row("kit accept result.json", Effect.CHANGES_FLEET).bad("kit accept BAD", "kit accept --host web02 BAD").of("kit accept"),
                row("opsmgr reg write CERT --out b.reg", Effect.WRITES).bad("opsmgr reg write BAD --out b.reg").of("opsmgr reg write"),
                row("opsmgr reg read a.reg --certificate CERT", Effect.READS)
                        .bad("opsmgr reg read BAD", "opsmgr reg read a.reg --certificate BAD").of("opsmgr reg read"),
                row("audit verify", Effect.READS).of("audit verify"),
                row("completion bash", Effect.READS).of("completion"));
    }
}
