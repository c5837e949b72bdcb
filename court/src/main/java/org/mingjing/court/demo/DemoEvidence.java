package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.evidence.EvidenceAct;
import org.mingjing.court.justice.evidence.EvidenceBook;
import org.mingjing.court.justice.evidence.EvidenceDesk;
import org.mingjing.court.justice.evidence.EvidenceId;
import org.mingjing.court.justice.evidence.EvidenceRequestId;
import org.mingjing.court.justice.evidence.MoveEvidence;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.evidence.PeriodWay;
import org.mingjing.law.evidence.RequestKind;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示举证 One case of the first judge whose period is over: lists of both sides, a late piece, an appraisal under way. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoEvidence {

    private static final int TOLD = -28;
    private static final int DAYS = 15;

    private final EvidenceDesk desk;
    private final EvidenceBook book;
    private final People people;
    private final Map<String, String> words = Sheets.rows("evidence-words").stream()
            .collect(Collectors.toMap(row -> row.text("key"), row -> row.text("words")));

    DemoEvidence(EvidenceDesk desk, EvidenceBook book, People people) {
        this.desk = desk;
        this.book = book;
        this.people = people;
    }

    void bring(Bench bench, List<Filed> docket, Days days) {
        Actor judge =
                people.actor(bench.judges("basic", "civil1").getFirst().id()).orElseThrow();
        LocalDate told = days.working(days.by(days.today()), TOLD);
        docket.stream()
                .filter(one ->
                        one.course().open() && judge.id().equals(one.entry().handlingJudge()))
                .filter(one -> one.course().running().isEmpty())
                .map(Filed::entry)
                .filter(one -> one.category() == CaseCategory.CIVIL
                        && one.procedure() == Procedure.ORDINARY
                        && one.status() == CaseStatus.IN_TRIAL
                        && !one.sealed())
                .filter(one -> !Objects.requireNonNull(one.filedOn()).isAfter(told))
                .filter(one -> has(one, PartyRole.PLAINTIFF) && has(one, PartyRole.DEFENDANT))
                .max(Comparator.comparing(one -> Objects.requireNonNull(one.filedOn())))
                .ifPresent(one -> tell(one, judge, told, days));
    }

    private void tell(NewCase one, Actor judge, LocalDate told, Days days) {
        String plaintiff = name(one, PartyRole.PLAINTIFF);
        String defendant = name(one, PartyRole.DEFENDANT);
        act(one, judge, told, 0, new EvidenceAct.SetTerm("", PeriodWay.SET, told, DAYS, ""));
        LocalDate early = days.working(told, 3);
        String contract = handIn(one, judge, early, plaintiff, "contract", true);
        handIn(one, judge, early, plaintiff, "receipt", false);
        handIn(one, judge, days.working(told, 6), defendant, "transfer", false);
        examine(one, judge, days.working(told, 8), contract, defendant);
        handIn(one, judge, days.working(days.by(days.today()), -3), plaintiff, "late", true);
        String asked = act(
                one,
                judge,
                days.working(told, 5),
                0,
                new EvidenceAct.Ask(RequestKind.APPRAISAL, defendant, words("appraisal"), words("appraisal-why")));
        EvidenceRequestId request = new EvidenceRequestId(UUID.fromString(asked));
        act(one, judge, days.working(told, 7), 0, new EvidenceAct.Decide(request, true, null, words("needed")));
        act(
                one,
                judge,
                days.working(days.by(days.today()), -2),
                1,
                new EvidenceAct.Begin(request, words("institution")));
        act(
                one,
                judge,
                days.working(told, 9),
                0,
                new EvidenceAct.Ask(RequestKind.COLLECTION, plaintiff, words("collection"), words("collection-why")));
    }

    private String handIn(NewCase one, Actor by, LocalDate on, String party, String what, boolean original) {
        return act(
                one,
                by,
                on,
                0,
                new EvidenceAct.HandIn(party, words(what), words(what + "-for"), 3, words("kept"), original));
    }

    private void examine(NewCase one, Actor by, LocalDate on, String item, String party) {
        EvidenceId id = new EvidenceId(UUID.fromString(item));
        act(
                one,
                by,
                on,
                book.item(id).orElseThrow().revision(),
                new EvidenceAct.Examine(id, party, false, true, true, words("objection")));
    }

    private String act(NewCase one, Actor by, LocalDate on, int seen, EvidenceAct act) {
        return Deeds.done(desk.move(new MoveEvidence(
                new Origin(by, null, on, Deeds.key("evidence " + one.number() + act)),
                by.court(),
                one.id(),
                seen,
                act)));
    }

    private String words(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static boolean has(NewCase one, PartyRole role) {
        return one.parties().stream().anyMatch(party -> party.role() == role);
    }

    private static String name(NewCase one, PartyRole role) {
        return one.parties().stream()
                .filter(party -> party.role() == role)
                .map(NewParty::name)
                .findFirst()
                .orElseThrow();
    }
}
