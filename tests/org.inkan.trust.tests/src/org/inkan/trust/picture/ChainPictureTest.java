package org.inkan.trust.picture;

import static org.inkan.trust.bag.SampleBag.authority;
import static org.inkan.trust.bag.SampleBag.bag;
import static org.inkan.trust.bag.SampleBag.certificate;
import static org.inkan.trust.bag.SampleBag.item;
import static org.inkan.trust.bag.SampleBag.key;
import static org.inkan.trust.bag.SampleBag.verdicts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiReader;
import org.inkan.testkit.Corpus;
import org.inkan.trust.bag.ChainForest;
import org.inkan.trust.bag.TrustBag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChainPictureTest {

    private static final String ISSUING = "CN=\"発行 CA <1> & \"\"2\"\"\"";

    private final KeyPair rootKey = key();
    private final KeyPair subKey = key();
    private final X509Certificate root = authority("CN=Contoso Root", rootKey, "CN=Contoso Root", rootKey);
    private final X509Certificate sub = authority(ISSUING, subKey, "CN=Contoso Root", rootKey);

    @Test
    void aRootStandsAboveItsAuthorityAndThatAboveTheEnd() throws Exception {
        X509Certificate end = end("CN=web01");
        ChainPicture picture = picture(bag(end, root, sub));
        int top = picture.of(item(root)).orElseThrow();
        int middle = picture.of(item(sub)).orElseThrow();
        int bottom = picture.of(item(end)).orElseThrow();
        assertEquals(Set.of(top, middle), Set.copyOf(picture.edges().stream().map(PictureEdge::issuer).toList()));
        assertTrue(y(picture, top) + PictureNode.HEIGHT < y(picture, middle) && y(picture, middle) + PictureNode.HEIGHT < y(picture, bottom));
        assertEquals(Optional.of(middle), picture.next(top, ChainPicture.Direction.DOWN));
        assertEquals(Optional.of(middle), picture.next(bottom, ChainPicture.Direction.UP));
        assertEquals(Optional.empty(), picture.next(top, ChainPicture.Direction.LEFT));
        assertEquals(Optional.of(middle), picture.at(picture.nodes().get(middle).x() + 3, y(picture, middle) + 3));
        assertEquals(Optional.empty(), picture.at(0, 0));
        assertSound(picture);
    }

    @Test
    void anIssuerThatIsNotHereIsShownOnceAsMissing() throws Exception {
        X509Certificate first = end("CN=web01");
        ChainPicture picture = picture(bag(first, end("CN=web02")));
        List<PictureNode> missing = picture.nodes().stream().filter(node -> node.kind() == PictureNode.Kind.MISSING).toList();
        assertEquals(1, missing.size());
        assertEquals("発行 CA <1> & \"2\"", missing.getFirst().title().in(Locale.ENGLISH));
        assertEquals(2, picture.edges().size());
        int issuer = picture.next(picture.of(item(first)).orElseThrow(), ChainPicture.Direction.UP).orElseThrow();
        assertEquals(missing.getFirst(), picture.nodes().get(issuer));
        assertSound(picture);
    }

    @Test
    void authoritiesThatCertifyEachOtherInACircleAreDrawnOnce() throws Exception {
        KeyPair otherKey = key();
        X509Certificate cross = authority("CN=Contoso Root", rootKey, "CN=Other", otherKey);
        X509Certificate back = authority("CN=Other", otherKey, "CN=Contoso Root", rootKey);
        ChainPicture picture = picture(bag(cross, back, sub, end("CN=web01")));
        assertEquals(4, picture.nodes().size());
        assertTrue(picture.edges().stream().anyMatch(PictureEdge::cross));
        assertSound(picture);
    }

    @Test
    void ofManyEndsOfOneIssuerTheRestIsAStack() throws Exception {
        List<X509Certificate> all = new ArrayList<>(List.of(root, sub));
        IntStream.range(0, 300).forEach(i -> all.add(end("CN=web" + i)));
        ChainPicture picture = picture(bag(all.toArray(X509Certificate[]::new)).trusting(Set.of(root)));
        assertEquals(2 + PictureGraph.MOST_LEAVES, picture.nodes().size());
        PictureNode stack = picture.nodes().stream().filter(node -> node.kind() == PictureNode.Kind.STACK).findFirst().orElseThrow();
        assertEquals("253 more certificates", stack.title().in(Locale.ENGLISH));
        assertEquals("ほか 253 件の証明書", stack.title().in(Locale.JAPANESE));
        assertSound(picture);
    }

    /** The certificates of a Windows root store have nothing to do with each other; in one row they were a picture a mile wide. */
    @Test
    void manyRootsFillRowsAndOfTooManyTheRestIsAStack() throws Exception {
        List<X509Certificate> all = new ArrayList<>(List.of(root, sub, end("CN=web01")));
        IntStream.range(0, 400).forEach(i -> all.add(authority("CN=Root " + i, rootKey, "CN=Root " + i, rootKey)));
        ChainPicture picture = picture(bag(all.toArray(X509Certificate[]::new)));
        assertEquals(3 + PictureGraph.MOST_PARTS - 1, picture.nodes().size());
        assertTrue(picture.width() < 4 * picture.height() && picture.width() > picture.height() / 4,
                picture.width() + " x " + picture.height());
        assertEquals("252 more certificates", picture.nodes().stream().filter(node -> node.kind() == PictureNode.Kind.STACK).findFirst()
                .orElseThrow().title().in(Locale.ENGLISH));
        assertTrue(picture.of(item(sub)).isPresent());
        assertSound(picture);
    }

    /** Chains of four and more levels, cross-certificates and issuers of the same name, and what has no issuer here. */
    @Test
    void theCertificatesOfPkitsAreASoundPicture() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        TrustBag.Collector all = new TrustBag.Collector();
        for (String folder : List.of("pkits/certs", "pkits/crls")) {
            for (String file : corpus.files(folder)) {
                all.add(PkiReader.read(corpus.read(file), file, PasswordSource.NONE), file, true);
            }
        }
        TrustBag bag = all.bag();
        assertEquals(405, bag.certificates().size());
        ChainPicture picture = picture(bag);
        assertTrue(picture.nodes().size() > 400, picture.nodes().size() + " boxes");
        assertTrue(picture.width() < 3 * picture.height(), picture.width() + " x " + picture.height());
        assertSound(picture);
        assertEquals(picture.nodes().size(), ChainPictureText.of(picture, Locale.ENGLISH).lines().count());
    }

    @Test
    void theSvgIsWellFormedAndHoldsEveryNameInBothLanguages() throws Exception {
        ChainPicture picture = picture(bag(root, sub, end("CN=印鑑\u0001サーバー")));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            String svg = ChainPictureSvg.of(picture, locale);
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            var titles = document.getElementsByTagName("title");
            assertEquals(picture.nodes().size(), titles.getLength());
            assertTrue(IntStream.range(0, titles.getLength()).anyMatch(i -> titles.item(i).getTextContent().contains("発行 CA <1> & \"2\"")));
            assertEquals(Integer.toString(picture.width()), document.getDocumentElement().getAttribute("width"));
        }
    }

    @Test
    void inWordsEveryBoxIsALineBelowItsIssuer() throws Exception {
        String words = ChainPictureText.of(picture(bag(root, sub, end("CN=web01")).trusting(Set.of(root))), Locale.ENGLISH);
        List<String> lines = words.lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("Contoso Root, Trusted"), words);
        assertTrue(lines.get(1).startsWith("  発行 CA"), words);
        assertTrue(lines.get(2).startsWith("    web01, ") && lines.get(2).contains("until "), words);
    }

    @Test
    void nothingIsAnEmptyPicture() {
        assertEquals(0, picture(TrustBag.empty()).nodes().size());
        assertEquals("", ChainPictureText.of(picture(TrustBag.empty()), Locale.JAPANESE));
    }

    private X509Certificate end(String subject) {
        return certificate(subject, subKey, ISSUING, subKey, List.of());
    }

    private static ChainPicture picture(TrustBag bag) {
        return ChainPicture.of(bag, ChainForest.of(bag, new NullProgressMonitor()), verdicts(bag));
    }

    private static int y(ChainPicture picture, int node) {
        return picture.nodes().get(node).y();
    }

    /** No box overlaps another or leaves the picture, and lines lead down unless they close a circle. */
    private static void assertSound(ChainPicture picture) {
        List<PictureNode> boxes = picture.nodes();
        for (int i = 0; i < boxes.size(); i++) {
            PictureNode box = boxes.get(i);
            assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + PictureNode.WIDTH <= picture.width()
                    && box.y() + PictureNode.HEIGHT <= picture.height(), box::toString);
            for (int j = 0; j < i; j++) {
                boolean apart = Math.abs(boxes.get(j).x() - box.x()) >= PictureNode.WIDTH
                        || Math.abs(boxes.get(j).y() - box.y()) >= PictureNode.HEIGHT;
                int other = j;
                // A certificate in words is long: only when needed.
                assertTrue(apart, () -> box + " " + boxes.get(other));
            }
        }
        for (PictureEdge edge : picture.edges()) {
            assertTrue(edge.cross() || free(picture, edge), edge::toString);
            assertTrue(edge.cross() || y(picture, edge.issuer()) < y(picture, edge.subject()), edge.toString());
        }
        assertFalse(picture.edges().isEmpty());
    }

    /** Whether a line runs behind no box. */
    private static boolean free(ChainPicture picture, PictureEdge edge) {
        int[] corners = edge.corners(picture.nodes().get(edge.issuer()), picture.nodes().get(edge.subject()));
        for (int i = 2; i < corners.length; i += 2) {
            int left = Math.min(corners[i - 2], corners[i]);
            int right = Math.max(corners[i - 2], corners[i]);
            int top = Math.min(corners[i - 1], corners[i + 1]);
            int bottom = Math.max(corners[i - 1], corners[i + 1]);
            if (picture.nodes().stream().anyMatch(box -> right > box.x() && left < box.x() + PictureNode.WIDTH
                    && bottom > box.y() && top < box.y() + PictureNode.HEIGHT)) {
                return false;
            }
        }
        return true;
    }
}
