package org.mingjing.court.office.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.office.meetings.MeetingHands.DAY;
import static org.mingjing.court.office.meetings.MeetingHands.TODAY;
import static org.mingjing.court.office.meetings.MeetingHands.at;
import static org.mingjing.court.office.meetings.MeetingHands.code;
import static org.mingjing.court.office.meetings.MeetingHands.granted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.paper.OfficialSheets;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.MatterBrief;
import org.mingjing.court.office.meetings.MinutesText.Decided;
import org.mingjing.court.office.meetings.MinutesText.Passage;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 会议 Called, answered, signed in, put into minutes, confirmed, followed up; and what is refused on the way. */
@WithCourt
@Import(MeetingHands.class)
@TestPropertySource(properties = "mingjing.test.database=meetings") // takes rooms, gives numbers away
class MeetingDeskIT {

    @Autowired
    private MeetingHands hands;

    @Autowired
    private MeetingDesk desk;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private MeetingSheets sheets;

    @Autowired
    private OfficialSheets layout;

    @Autowired
    private MovableClock clock;

    @Test
    void calledAnsweredSignedInMinutedConfirmedAndFollowed() {
        MeetingId id = hands.called(hands.plan(hands.room("党组会议室", 20), at(DAY, 12, 14)));
        assertThat(hands.owed(Role.JUDGE, id)).containsExactly("meeting-reply");
        assertThat(hands.owed(Role.CLERK, id)).containsExactly("meeting-door", "meeting-reply");
        assertThat(code(hands.reply(id, Role.JUDGE, false, " "))).isEqualTo("meetings.refused.reason");
        granted(hands.reply(id, Role.JUDGE, false, "当日开庭"));
        assertThat(hands.owed(Role.JUDGE, id)).isEmpty();
        granted(hands.reply(id, Role.CHIEF_JUDGE, true, ""));
        assertThat(hands.owed(Role.CHIEF_JUDGE, id)).containsExactly("meeting-attend");
        assertThat(code(hands.reply(id, Role.FILING_CLERK, true, "")))
                .as("was not called: does not even know of it")
                .isEqualTo("meetings.refused.unknown");
        assertThat(code(hands.act(id, Role.CLERK, MeetingAct.CLOSED, "", TODAY)))
                .isEqualTo("meetings.refused.notYet");

        clock.to(DAY);
        granted(hands.present(id, Role.CLERK, Role.COURT_LEADER, MeetingPresence.PRESENT, DAY));
        granted(hands.present(id, Role.CLERK, Role.CLERK, MeetingPresence.PRESENT, DAY));
        assertThat(code(hands.present(id, Role.JUDGE, Role.JUDGE, MeetingPresence.PRESENT, DAY)))
                .isEqualTo("meetings.refused.notKeeper");
        granted(hands.act(id, Role.CLERK, MeetingAct.CLOSED, "", DAY));
        assertThat(hands.meeting(id).participants())
                .extracting(MeetingParticipant::presence)
                .containsExactly(
                        MeetingPresence.PRESENT,
                        MeetingPresence.ABSENT,
                        MeetingPresence.ABSENT,
                        MeetingPresence.PRESENT);
        assertThat(hands.owed(Role.CLERK, id)).containsExactly("meeting-minutes");

        assertThat(code(hands.act(id, Role.CLERK, MeetingAct.SUBMITTED, "", DAY)))
                .isEqualTo("meetings.refused.noMinutes");
        MinutesText text = text(id, "民一庭应当在十二月十五日前报送计划");
        granted(hands.write(id, Role.CLERK, 0, text, DAY));
        assertThat(code(hands.write(id, Role.CLERK, 0, text, DAY))).isEqualTo("meetings.refused.minutesMeanwhile");
        assertThat(code(hands.write(id, Role.JUDGE, 1, text, DAY))).isEqualTo("meetings.refused.notKeeper");
        assertThat(code(hands.write(id, Role.CLERK, 1, text(id, "机密★一年"), DAY))).isEqualTo("files.secret");
        granted(hands.act(id, Role.CLERK, MeetingAct.SUBMITTED, "", DAY));
        assertThat(hands.owed(Role.COURT_LEADER, id)).containsExactly("meeting-confirm");
        assertThat(code(hands.act(id, Role.CLERK, MeetingAct.CONFIRMED, "", DAY)))
                .isEqualTo("meetings.refused.notChair");
        granted(hands.act(id, Role.COURT_LEADER, MeetingAct.RETURNED, "写明责任人", DAY));
        granted(hands.write(id, Role.CLERK, 1, text(id, "民一庭报送结案计划"), DAY));
        granted(hands.act(id, Role.CLERK, MeetingAct.SUBMITTED, "", DAY));
        granted(hands.act(id, Role.COURT_LEADER, MeetingAct.CONFIRMED, "", DAY));
        assertThat(hands.meeting(id).issue()).isEqualTo(new Meeting.Issue(2026, 1, DAY));
        assertThat(hands.told(Role.CHIEF_JUDGE, id)).containsExactly("meeting-read");
        assertThat(code(hands.write(id, Role.CLERK, 2, text, DAY))).isEqualTo("meetings.refused.notHeld");

        assertThat(printed(id)).contains("云江市青石区人民法院院长办公会纪要", "第1期", "会议议定", "民一庭报送结案计划", "出席", "请假");
        assertThat(printed(id))
                .as("was away without a word: excused is another")
                .doesNotContain("试chief-judge");
        UUID decision = hands.latest(id).decisions().getFirst().id();
        granted(follow(id, decision, Role.COURT_LEADER, DAY));
        assertThat(code(follow(id, decision, Role.COURT_LEADER, DAY))).isEqualTo("meetings.refused.followed");
        List<MatterBrief> matters = hands.boundary()
                .read(
                        CourtScope.of(TestCourt.BASIC),
                        () -> followUps.from(
                                hands.origin(Role.OFFICE_STAFF, DAY).who(), List.of(id.subject())));
        assertThat(matters).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("民一庭报送结案计划");
            assertThat(one.id().value())
                    .isEqualTo(hands.latest(id).decisions().getFirst().matter());
        });
    }

    @Test
    void theCodeAtTheDoorIsGoodForAMinuteAndThePassForOne() {
        MeetingId id = hands.called(hands.plan(null, at(DAY, 12, 13)));
        clock.to(DAY);
        String code = inside(() -> hands.codes().atTheDoor(id));
        assertThat(inside(() -> hands.codes().shows(id, code))).isTrue();
        String pass = inside(() -> hands.codes().pass(id, hands.person(Role.JUDGE)));
        assertThat(code(hands.signIn(id, Role.CHIEF_JUDGE, pass, DAY)))
                .as("another's pass")
                .isEqualTo("meetings.refused.code");
        assertThat(code(hands.signIn(id, Role.JUDGE, code, DAY)))
                .as("the code itself is no pass")
                .isEqualTo("meetings.refused.code");
        MeetingId other = hands.called(hands.plan(null, at(DAY, 12, 13)));
        assertThat(inside(() -> hands.codes().shows(other, code)))
                .as("another door")
                .isFalse();
        granted(hands.signIn(id, Role.JUDGE, pass, DAY));
        granted(hands.signIn(id, Role.JUDGE, pass, DAY));
        assertThat(hands.meeting(id).participant(hands.person(Role.JUDGE)).orElseThrow())
                .satisfies(one -> {
                    assertThat(one.presence()).isEqualTo(MeetingPresence.PRESENT);
                    assertThat(one.byHand()).isFalse();
                });
        clock.forward(Duration.ofSeconds(2L * SignInCodes.EVERY));
        assertThat(inside(() -> hands.codes().shows(id, code))).as("run out").isFalse();
        clock.forward(Duration.ofMinutes(6));
        assertThat(code(hands.signIn(
                        id, Role.CHIEF_JUDGE, inside(() -> hands.codes().pass(id, hands.person(Role.JUDGE))), DAY)))
                .isEqualTo("meetings.refused.code");
        granted(hands.signIn(
                id, Role.CHIEF_JUDGE, inside(() -> hands.codes().pass(id, hands.person(Role.CHIEF_JUDGE))), DAY));
        assertThat(hands.meeting(id)
                        .participant(hands.person(Role.CHIEF_JUDGE))
                        .orElseThrow()
                        .presence())
                .as("seven minutes past the hour")
                .isEqualTo(MeetingPresence.LATE);
    }

    @Test
    void aChangeAsksAnewAndACancellationIsToldUntilTheyLook() {
        RoomId room = hands.room("第二会议室", 20);
        MeetingPlan plan = hands.plan(room, at(DAY, 9, 10));
        MeetingId id = hands.called(plan);
        granted(hands.reply(id, Role.CHIEF_JUDGE, true, ""));
        MeetingPlan later = hands.plan(room, at(DAY, 10, 11));
        assertThat(code(change(id, later, ""))).isEqualTo("meetings.refused.reason");
        granted(change(id, later, "院长外出"));
        assertThat(hands.owed(Role.CHIEF_JUDGE, id)).as("asked anew").containsExactly("meeting-reply");
        granted(hands.act(id, Role.OFFICE_STAFF, MeetingAct.CANCELLED, "并入下周", TODAY));
        assertThat(hands.told(Role.CHIEF_JUDGE, id)).containsExactly("meeting-cancelled");
        hands.looks(Role.CHIEF_JUDGE, id);
        assertThat(hands.told(Role.CHIEF_JUDGE, id)).isEmpty();
        assertThat(hands.told(Role.JUDGE, id)).containsExactly("meeting-cancelled");
        assertThat(code(hands.reply(id, Role.CHIEF_JUDGE, true, ""))).isEqualTo("meetings.refused.notFixed");
        granted(desk.call(hands.calling(hands.plan(room, at(DAY, 10, 11)))));
    }

    @Test
    void othersDoNotKnowOfIt() {
        MeetingId id = hands.called(hands.plan(null, at(DAY, 16, 17)));
        assertThat(hands.seen(id, Role.JUDGE)).as("presents").isTrue();
        assertThat(hands.seen(id, Role.COURT_LEADER)).isTrue();
        assertThat(hands.seen(id, Role.ASSISTANT)).isFalse();
        assertThat(hands.seen(id, Role.AUDIT_ADMINISTRATOR)).isFalse();
        MeetingPlan plan = hands.plan(null, at(DAY, 16, 17));
        MeetingPlan theirs = new MeetingPlan(
                plan.title(),
                plan.kind(),
                null,
                plan.link(),
                plan.time(),
                plan.chair(),
                plan.keeper(),
                plan.others(),
                hands.meeting(id).plan().agenda());
        assertThat(code(desk.call(hands.calling(theirs))))
                .as("an item with its papers stays where it is")
                .isEqualTo("meetings.refused.item");
        MeetingPlan asked = new MeetingPlan(
                plan.title(),
                plan.kind(),
                null,
                plan.link(),
                plan.time(),
                plan.chair(),
                plan.keeper(),
                List.of(hands.person(Role.SYSTEM_ADMINISTRATOR)),
                List.of());
        assertThat(code(desk.call(hands.calling(asked))))
                .as("an administrator is asked nowhere")
                .isEqualTo("meetings.refused.person");
    }

    /** Without blanks and breaks: where a line ends is the sheet's affair. */
    private String printed(MeetingId id) {
        byte[] pdf = inside(() -> layout.pdf(layout.lay(sheets.paper(hands.meeting(id), hands.latest(id)))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Decision<String> change(MeetingId id, MeetingPlan plan, String reason) {
        return desk.change(new ChangeMeeting(
                hands.origin(Role.OFFICE_STAFF, TODAY),
                TestCourt.BASIC,
                id,
                hands.meeting(id).revision(),
                plan,
                reason));
    }

    private Decision<String> follow(MeetingId id, UUID decision, Role who, LocalDate on) {
        return hands.minutes()
                .follow(new FollowDecision(
                        hands.origin(who, on),
                        TestCourt.BASIC,
                        id,
                        decision,
                        hands.person(Role.JUDGE),
                        on.plusDays(10)));
    }

    private MinutesText text(MeetingId id, String decided) {
        UUID item = hands.meeting(id).plan().agenda().getFirst().id();
        return new MinutesText(
                "会议听取了汇报。",
                "",
                List.of(new Passage(item, "会议认为，结案要均衡。")),
                List.of(new Decided(decided, hands.person(Role.JUDGE), DAY.plusDays(10))));
    }

    private <T> T inside(Supplier<T> work) {
        return hands.boundary().read(CourtScope.of(TestCourt.BASIC), work);
    }
}
