package org.mingjing.court.office.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.court.office.seals.stamp.StoredZip;

/** 版式文字 The words of a stranger's sheet are read within bounds, and nothing is fetched. */
class PackageRoundTripSheetTest {

    @Test
    void titleAndNumberAreReadOffTheSheet() {
        PackedDocument document = PackageRoundTripTest.document();
        String page = ("<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:TextCode>%s</ofd:TextCode>"
                        + "<ofd:Other>之外</ofd:Other><ofd:TextCode>%s</ofd:TextCode></ofd:Page>")
                .formatted(document.number().substring(0, 3), document.number().substring(3));
        assertThat(reason(page)).isEqualTo("title");
        assertThat(reason(page.replace("</ofd:Page>", title(document) + "</ofd:Page>")))
                .isEmpty();
        assertThat(reason("<page/>")).isEqualTo("silent");
    }

    @Test
    void aPageThatIsTooLongOrDeclaresATypeIsNotRead() {
        assertThat(reason("<page>" + " ".repeat(8 << 20) + "</page>")).isEqualTo("unreadable");
        assertThat(reason("<!DOCTYPE page [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><page>&x;</page>"))
                .isEqualTo("unreadable");
        assertThat(reason("<a>".repeat(5_000))).isEqualTo("unreadable");
        assertThat(reason("<page>")).isEqualTo("unreadable");
    }

    private static String title(PackedDocument document) {
        String escaped = document.title().replace("&", "&amp;").replace("<", "&lt;");
        return "<ofd:TextCode>" + escaped + "</ofd:TextCode>";
    }

    private static String reason(String page) {
        byte[] sheet = StoredZip.write(Map.of(
                "OFD.xml", new byte[0], "Doc_0/Pages/Page_0/Content.xml", page.getBytes(StandardCharsets.UTF_8)));
        return SheetWords.check(PackageRoundTripTest.document(), SheetWords.lines(sheet))
                .reason();
    }
}
