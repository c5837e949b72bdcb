package org.mingjing.court.office.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.kernel.Decision;
import org.springframework.boot.test.context.TestComponent;

/** 用印之手 What people do with seals, for the tests: the clerk keeps the seal of the court, the enforcement officer stands in. */
@TestComponent
public class SealHands {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final TestCourt court;
    private final CourtBoundary boundary;
    private final SealDesk desk;
    private final SealUseDesk asking;
    private final StampDesk stamps;
    private final SealUses uses;
    private final SlipDesk slips;
    private final Files files;
    private final WorkList work;
    private @Nullable SealId seal;

    SealHands(
            TestCourt court,
            CourtBoundary boundary,
            SealDesk desk,
            SealUseDesk asking,
            StampDesk stamps,
            SealUses uses,
            SlipDesk slips,
            Files files,
            WorkList work) {
        this.court = court;
        this.boundary = boundary;
        this.desk = desk;
        this.asking = asking;
        this.stamps = stamps;
        this.uses = uses;
        this.slips = slips;
        this.files = files;
        this.work = work;
    }

    /** 院印, made once. */
    public synchronized SealId seal() {
        if (seal == null) {
            SealId made = new SealId(UUID.randomUUID());
            granted(register(made, "3601020000001", Role.CLERK));
            seal = made;
        }
        return seal;
    }

    Decision<String> register(SealId id, String code, Role keeper) {
        return desk.register(
                new RegisterSeal(
                        origin(Role.OFFICE_STAFF),
                        TestCourt.BASIC,
                        id,
                        null,
                        "",
                        code,
                        court.person(keeper),
                        court.person(Role.ENFORCEMENT_OFFICER),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2030, 12, 31),
                        null),
                null);
    }

    Decision<String> stop(SealId id, int revision) {
        return desk.stop(new StopSeal(origin(Role.OFFICE_STAFF), TestCourt.BASIC, id, revision, "印章磨损"));
    }

    Decision<String> ask(UseId id, SealUseCategory category, @Nullable StampPlace place, byte[]... contents) {
        List<AskSealUse.Named> names = new ArrayList<>();
        for (byte[] content : contents) {
            names.add(new AskSealUse.Named("函件" + names.size() + ".pdf", SealedPapers.sha256(content)));
        }
        return asking.ask(
                new AskSealUse(
                        origin(Role.JUDGE),
                        TestCourt.BASIC,
                        id,
                        seal().value(),
                        category,
                        "关于协助调取材料的函",
                        "送公安分局",
                        3,
                        place,
                        names),
                List.of(contents));
    }

    SlipId send(UseId id) {
        return new SlipId(UUID.fromString(granted(slips.start(new StartSlip(
                origin(Role.JUDGE), TestCourt.BASIC, SealUseRequest.KIND, id.subject(), Form.EMPTY, List.of())))));
    }

    Decision<String> move(SlipId slip, Role role, Move move) {
        return slips.move(new MoveSlip(origin(role), TestCourt.BASIC, slip, move, null, "请补充"));
    }

    void agree(SlipId slip) {
        granted(move(slip, Role.CHIEF_JUDGE, new Move.Agree(List.of())));
        granted(move(slip, Role.COURT_LEADER, new Move.Agree(List.of())));
    }

    public Decision<String> put(UseId id, Role role) {
        return put(id, role, found(id).revision(), found(id).copies());
    }

    Decision<String> put(UseId id, Role role, int revision, int copies) {
        return stamps.put(new PutSeal(origin(role), TestCourt.BASIC, id, revision, copies));
    }

    public Decision<String> end(UseId id, Role role, String reason) {
        return asking.end(
                new EndSealUse(origin(role), TestCourt.BASIC, id, found(id).revision(), reason));
    }

    String replace(UseId id, byte[] content) {
        DocumentId body = found(id).pieces().getFirst().file();
        Decision<DocumentId> stored =
                files.store(origin(Role.JUDGE), id.subject(), body, "函件", "函件0.pdf", new ByteArrayInputStream(content));
        assertThat(stored).isInstanceOf(Decision.Granted.class);
        return granted(asking.rebind(new RebindSealUse(origin(Role.JUDGE), TestCourt.BASIC, id)));
    }

    public SealUse found(UseId id) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), () -> uses.find(id).orElseThrow());
    }

    /** What the person owes on it. */
    List<String> duties(Role role, UseId id) {
        return boundary
                .read(CourtScope.of(TestCourt.BASIC), () -> work.open(court.person(role), WorkView.OWED, null, 500))
                .stream()
                .filter(item -> item.subject().equals(id.subject()))
                .map(WorkItem::kind)
                .toList();
    }

    Origin origin(Role role) {
        return new Origin(court.actor(role), null, DAY, UUID.randomUUID());
    }

    static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return decision instanceof Decision.Granted<String>(String result) ? result : "";
    }

    static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return decision instanceof Decision.Refused<String> refused ? refused.code() : "";
    }
}
