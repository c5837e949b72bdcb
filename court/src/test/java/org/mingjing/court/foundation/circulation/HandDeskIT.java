package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 手写签名 One's own hand, kept by oneself, put beside an opinion by choice, seen by whoever may open the slip. */
@WithCourt
@Import({ErrandRequest.class, LeaveHands.class})
@TestPropertySource(properties = "mingjing.test.database=handwriting")
class HandDeskIT {

    private static final Pattern OWN = Pattern.compile("src=\"(/handwriting/[0-9a-f-]{36})\"");
    private static final Pattern GIVEN = Pattern.compile("src=\"(/slips/[0-9a-f-]{36}/hands/[0-9a-f-]{36})\"");

    @Autowired
    private SlipDesk desk;

    @Autowired
    private HandDesk handDesk;

    @Autowired
    private Handwritings kept;

    @Autowired
    private Deputies deputies;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private LeaveHands hands;

    @Autowired
    private TestCourt court;

    @LocalServerPort
    private int port;

    private SlipId slip;

    @BeforeEach
    void aSlip() {
        slip = new SlipId(UUID.fromString(granted(desk.start(new StartSlip(
                hands.origin(Role.JUDGE, null),
                TestCourt.BASIC,
                ErrandRequest.KIND,
                ErrandRequest.another(),
                Form.EMPTY,
                List.of())))));
    }

    private static byte[] ink(int width) throws IOException {
        return HandwritingPictureTest.picture("png", width, 40, BufferedImage.TYPE_INT_RGB);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private String brought(Visitor person, int width) throws IOException {
        person.get("/handwriting");
        person.upload("/handwriting", Map.of("key", key()), "hand.png", ink(width));
        return found(OWN, person.get("/handwriting").body());
    }

    private void agree(Visitor person, String with) {
        String address = "/slips/" + slip.value();
        person.get(address);
        person.post(address, Map.of("verb", "AGREE", "opinion", "同意。", "key", key(), "hand", with));
    }

    @Test
    void itStandsBesideTheOpinionForWhoeverMayOpenTheSlip() throws IOException {
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        String own = brought(chief, 100);
        assertThat(chief.get(own).headers().firstValue("content-type")).contains("image/png");
        assertThat(chief.get("/slips/" + slip.value()).body()).contains("附上我的手写签名");
        agree(chief, "true");

        Visitor judge = Visitor.as(port, Role.JUDGE);
        String given = found(GIVEN, judge.get("/slips/" + slip.value()).body());
        assertThat(judge.get(given).statusCode()).isEqualTo(200);
        String picture = own.substring("/handwriting/".length());
        assertThat(judge.get(own).statusCode()).as("another's own is nobody's").isEqualTo(404);
        assertThat(judge.get("/files/" + picture).statusCode()).isEqualTo(404);
        assertThat(Visitor.as(port, Role.FILING_CLERK).get(given).statusCode())
                .as("no part in the slip")
                .isEqualTo(404);

        String later = brought(chief, 120);
        assertThat(later).isNotEqualTo(own);
        assertThat(found(GIVEN, judge.get("/slips/" + slip.value()).body()))
                .as("the opinion keeps what it was given with")
                .isEqualTo(given);
        chief.post("/handwriting/drop", Map.of("key", key()));
        assertThat(chief.get("/handwriting").body()).doesNotContain(later);
        assertThat(judge.get(given).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyPutsItThereUnasked() throws IOException {
        Visitor leader = Visitor.as(port, Role.COURT_LEADER);
        brought(leader, 90);
        agree(leader, "false");
        assertThat(hands.found(slip).slip().step()).isEqualTo(1);
        assertThat(GIVEN.matcher(leader.get("/slips/" + slip.value()).body()).find())
                .isFalse();
    }

    @Test
    void aDeputySignsWithHisOwnHand() throws IOException {
        PersonId leader = court.person(Role.COURT_LEADER);
        Visitor principal = Visitor.as(port, Role.COURT_LEADER);
        brought(principal, 90);
        String own = brought(Visitor.as(port, Role.CLERK), 70);
        granted(boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            deputies.grant(
                    TestCourt.BASIC,
                    new Deputyship(
                            UUID.randomUUID(),
                            leader,
                            court.person(Role.CLERK),
                            Set.of(ErrandRequest.KIND),
                            null,
                            LocalDate.of(2026, 11, 1),
                            LocalDate.of(2026, 11, 30),
                            "test",
                            false));
            return Decision.granted("");
        }));
        MoveSlip move = new MoveSlip(
                hands.origin(Role.CLERK, leader),
                TestCourt.BASIC,
                slip,
                new Move.Agree(List.of()),
                null,
                "代为同意。",
                true);
        granted(desk.move(move));
        granted(desk.move(move));
        assertThat(boundary.read(CourtScope.of(TestCourt.BASIC), () -> kept.on(slip)))
                .as("once, and his own")
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.person()).isEqualTo(court.person(Role.CLERK));
                    assertThat(own).endsWith(given.picture().value().toString());
                });
    }

    @Test
    void withoutAPictureNothingIsDone() {
        Origin origin = hands.origin(Role.CHIEF_JUDGE, null);
        handDesk.drop(hands.origin(Role.CHIEF_JUDGE, null), TestCourt.BASIC);
        MoveSlip move = new MoveSlip(origin, TestCourt.BASIC, slip, new Move.Agree(List.of()), null, "", true);
        assertThat(LeaveHands.refusal(desk.move(move))).isEqualTo("circulation.hand.none");
        assertThat(hands.found(slip).slip().step()).isZero();
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() throws IOException {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        judge.get("/handwriting");
        byte[] text = "plain".getBytes(StandardCharsets.UTF_8);
        assertThat(judge.upload("/handwriting", Map.of("key", key()), "note.txt", text)
                        .body())
                .contains("不能用作签名");
        assertThat(judge.upload("/handwriting", Map.of("key", key()), "hand.png", text)
                        .body())
                .contains("mj-error")
                .doesNotContain("⟦");
        assertThat(judge.get("/handwriting?locale=en").body())
                .contains("Keep as my signature")
                .doesNotContain("⟦");
    }
}
