package org.mingjing.court.justice.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 台账受理台 An uploaded ledger is kept with all other files, for the person who brought it; what is no fit file is not. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=ledger-desk") // another test counts all cases of ledgers
class LedgerDeskIT {

    private static final String LEDGER =
            "court,case_no,prosecuted,judged,procedure\n云江市青石区人民法院,（2017）苏9801刑初1号,2017-01-03,2017-01-10,速裁\n";

    @Autowired
    private LedgerDesk desk;

    @Autowired
    private Files files;

    @Autowired
    private TestCourt staff;

    @LocalServerPort
    private int port;

    @Test
    void anUploadIsKeptForWhoBroughtItAndEnteredOnConfirmation() throws Exception {
        Actor actor = staff.actor(Role.STATISTICIAN);
        if (!(take(actor, "一月.csv") instanceof Decision.Granted<Upload>(Upload upload))) {
            throw new AssertionError("not taken in");
        }
        assertThat(upload.preview()).isEqualTo(new ImportSummary(1, 1, 0, 0, 1, 0, 0));
        var subject = LedgerFiles.subject(actor, upload.id());
        assertThat(files.of(actor, subject)).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("一月.csv");
            assertThat(kept.size()).isEqualTo(LEDGER.getBytes(StandardCharsets.UTF_8).length);
        });
        assertThat(files.of(staff.actor(Role.ADJUDICATION_MANAGEMENT), subject)).isEmpty();

        desk.confirm(actor, upload.id());
        await().untilAsserted(() -> assertThat(desk.find(actor, upload.id()))
                .hasValueSatisfying(now -> assertThat(now.state()).isEqualTo(Upload.State.DONE)));
        assertThat(desk.find(actor, upload.id()).orElseThrow().result())
                .isEqualTo(new ImportSummary(1, 1, 0, 0, 1, 0, 0));
    }

    @Test
    void theSameUploadSentTwiceIsOneFileAndOneUpload() throws Exception {
        Actor actor = staff.actor(Role.STATISTICIAN);
        UUID key = UUID.randomUUID();
        Upload first = granted(desk.take(actor, key, "二月.csv", ledger()));
        Upload second = granted(desk.take(actor, key, "二月.csv", ledger()));
        assertThat(second).isEqualTo(first);
        assertThat(files.of(actor, LedgerFiles.subject(actor, first.id())))
                .singleElement()
                .satisfies(kept -> assertThat(kept.version()).isEqualTo(1));
    }

    @Test
    void twoPressesAtTheSameMomentEnterItOnce() throws Exception {
        Actor actor = staff.actor(Role.STATISTICIAN);
        for (int round = 0; round < 5; round++) {
            Upload upload = granted(take(actor, "三月.csv"));
            CountDownLatch together = new CountDownLatch(1);
            List<Thread> presses = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                presses.add(Thread.ofPlatform().start(() -> {
                    awaitUninterruptibly(together);
                    desk.confirm(actor, upload.id());
                }));
            }
            together.countDown();
            for (Thread press : presses) {
                press.join();
            }
            await().untilAsserted(() -> assertThat(state(actor, upload)).isEqualTo(Upload.State.DONE));
            await().during(Duration.ofMillis(200))
                    .untilAsserted(() -> assertThat(state(actor, upload)).isEqualTo(Upload.State.DONE));
        }
    }

    private Upload.State state(Actor actor, Upload upload) {
        return desk.find(actor, upload.id()).orElseThrow().state();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Upload granted(Decision<Upload> decision) {
        if (decision instanceof Decision.Granted<Upload>(Upload upload)) {
            return upload;
        }
        throw new AssertionError("not taken in");
    }

    @Test
    void thePageTellsWhatIsWrongWithTheFileItself() {
        Visitor statistician = Visitor.as(port, Role.STATISTICIAN);
        statistician.get("/ledgers");
        assertThat(statistician
                        .upload("/ledgers", Map.of(), "四月.csv", new byte[0])
                        .body())
                .contains("文件是空的： 四月.csv");
        byte[] unknown = {0, 1, 2, 3, 0, (byte) 0xFF, 7};
        assertThat(statistician.upload("/ledgers", Map.of(), "四月.csv", unknown).body())
                .contains("台账只接收 CSV 和 Excel（.xlsx）。")
                .doesNotContain("OFD");
        assertThat(statistician.upload("/ledgers", Map.of(), "", new byte[0]).body())
                .contains("请选择");
    }

    @Test
    void whatDoesNotAgreeWithItsNameIsNotKept() throws Exception {
        assertThat(take(staff.actor(Role.STATISTICIAN), "一月.xlsx"))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("files.extension"));
    }

    private Decision<Upload> take(Actor actor, String name) throws UnreadableLedgerException {
        return desk.take(actor, UUID.randomUUID(), name, ledger());
    }

    private static InputStream ledger() {
        return new ByteArrayInputStream(LEDGER.getBytes(StandardCharsets.UTF_8));
    }
}
