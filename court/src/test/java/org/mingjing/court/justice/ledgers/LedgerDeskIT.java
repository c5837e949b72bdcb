package org.mingjing.court.justice.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
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
    void whatDoesNotAgreeWithItsNameIsNotKept() throws Exception {
        assertThat(take(staff.actor(Role.STATISTICIAN), "一月.xlsx"))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("files.extension"));
    }

    private Decision<Upload> take(Actor actor, String name) throws UnreadableLedgerException {
        return desk.take(actor, name, new ByteArrayInputStream(LEDGER.getBytes(StandardCharsets.UTF_8)));
    }
}
