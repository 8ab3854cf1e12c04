package org.inkan.enrollment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.inkan.host.Kit;
import org.inkan.host.KitReader;
import org.inkan.opsmgr.ChannelRegistration;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfRequestBuilder;

/** What the scripts of a kit would report from a host; every value can be forged. */
record HostAnswer(String nonce, String manifest, String phase, String host, String steps, String request,
        String registration, String events) {

    static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

    /** A kit as the workbench wrote it into the fleet. */
    static Kit kit(Path zip) throws Exception {
        return KitReader.read(Files.readAllBytes(zip), zip.toString());
    }

    /** The request phase done right. */
    static HostAnswer requested(Kit kit) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String host = kit.identity().host();
        byte[] request = InfRequestBuilder.build(CertReqInf.of(OpsMgrInf.forHost(host)), pair).encoded();
        return new HostAnswer(kit.identity().nonce(), kit.manifestSha256(), "request", host,
                step("name", "already", Map.of("note", host)) + "," + step("request", "done", Map.of()),
                '"' + Base64.getEncoder().encodeToString(request) + '"', "null", "");
    }

    /** The install phase done right. */
    static HostAnswer installed(Kit kit, X509Certificate certificate) {
        ChannelRegistration values = ChannelRegistration.of(certificate);
        String steps = List.of(step("root", "done", Map.of("note", "1")), step("intermediate", "already", Map.of("note", "0")),
                step("bind", "done", bound(values.thumbprint())), step("register", "done", Map.of()),
                step("restart", "done", Map.of()), step("verify", "done", Map.of("event", "20053"))).stream()
                .collect(Collectors.joining(","));
        return new HostAnswer(kit.identity().nonce(), kit.manifestSha256(), "install", kit.identity().host(), steps, "null",
                "{\"serialBytes\":\"" + values.registryText().replace(",", "") + "\",\"thumbprint\":\"" + values.thumbprint()
                        + "\"}",
                event(20053));
    }

    private static Map<String, String> bound(String thumbprint) {
        return Map.of("thumbprint", thumbprint, "keySpec", "1", "machineKeySet", "true");
    }

    static String step(String name, String state, Map<String, String> detail) {
        return "{\"name\":\"" + name + "\",\"state\":\"" + state + "\",\"at\":\"" + AT + "\",\"detail\":{" + detail.entrySet()
                .stream().map(e -> '"' + e.getKey() + "\":\"" + e.getValue() + '"').collect(Collectors.joining(",")) + "}}";
    }

    private static String event(int id) {
        return "{\"id\":\"" + id + "\",\"provider\":\"OpsMgr Connector\",\"at\":\"" + AT.plusSeconds(9) + "\"}";
    }

    HostAnswer withNonce(String other) {
        return new HostAnswer(other, manifest, phase, host, steps, request, registration, events);
    }

    HostAnswer withManifest(String other) {
        return new HostAnswer(nonce, other, phase, host, steps, request, registration, events);
    }

    HostAnswer withHost(String other) {
        return new HostAnswer(nonce, manifest, phase, other, steps, request, registration, events);
    }

    HostAnswer withRequest(HostAnswer other) {
        return new HostAnswer(nonce, manifest, phase, host, steps, other.request, registration, events);
    }

    HostAnswer withEvents(int... ids) {
        return new HostAnswer(nonce, manifest, phase, host, steps, request, registration, java.util.stream.IntStream.of(ids)
                .mapToObj(HostAnswer::event).collect(Collectors.joining(",")));
    }

    HostAnswer withThumbprint(String old, String other) {
        return new HostAnswer(nonce, manifest, phase, host, steps.replace(old, other), request,
                registration.replace(old, other), events);
    }

    HostAnswer withSteps(String other) {
        return new HostAnswer(nonce, manifest, phase, host, other, request, registration, events);
    }

    byte[] json() {
        return ("{\"schema\":1,\"kit\":{\"nonce\":\"" + nonce + "\",\"manifestSha256\":\"" + manifest + "\"},\"phase\":\""
                + phase + "\",\"host\":{\"fullName\":\"" + host + "\",\"suffix\":\"contoso.test\",\"domain\":\"WORKGROUP\","
                + "\"joined\":false,\"osVersion\":\"10.0.20348\"},\"finishedAt\":\"" + AT.plusSeconds(60)
                + "\",\"exitCode\":0,\"whatIf\":false,\"steps\":[" + steps + "],\"request\":" + request
                + ",\"registration\":" + registration + ",\"events\":[" + events + "]}").getBytes(StandardCharsets.UTF_8);
    }
}
