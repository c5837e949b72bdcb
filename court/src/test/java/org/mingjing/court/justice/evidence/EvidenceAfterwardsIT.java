package org.mingjing.court.justice.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.evidence.EvidenceHands.TODAY;
import static org.mingjing.court.justice.evidence.EvidenceHands.code;
import static org.mingjing.court.justice.evidence.tables.Tables.ITEM;
import static org.mingjing.court.justice.evidence.tables.Tables.REQUEST;
import static org.mingjing.court.justice.evidence.tables.Tables.TERM;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.law.evidence.PeriodWay;
import org.mingjing.law.evidence.RequestKind;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 举证的后来 What a later act does to an earlier one. Today is Sunday 2026-11-22. */
@WithCourt
@Import(EvidenceHands.class)
@TestPropertySource(properties = "mingjing.test.database=evidence")
class EvidenceAfterwardsIT {

    /** A Monday; fifteen days after it is Tuesday 3 November. */
    private static final LocalDate TOLD = LocalDate.of(2026, 10, 19);

    private static final LocalDate LAST = LocalDate.of(2026, 11, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private EvidenceHands hands;

    @Autowired
    private DSLContext database;

    @Test
    void whoDecidedStaysWhoDecided() {
        CaseId id = hands.filed(31, Procedure.ORDINARY);
        UUID judge = hands.court().person(Role.JUDGE).value();
        Evidence item = hands.handedIn(id, "甲", "合同", TOLD);
        hands.done(id, Role.JUDGE, TODAY, 0, new EvidenceAct.Admit(item.id(), false, "与本案无关"));
        hands.done(id, Role.CLERK, TODAY, 1, new EvidenceAct.Examine(item.id(), "乙", true, true, true, ""));
        assertThat(of(ITEM, ITEM.ID, item.id().value(), ITEM.DECIDED_BY)).isEqualTo(judge);
        String made =
                hands.done(id, Role.CLERK, TOLD, 0, new EvidenceAct.Ask(RequestKind.APPRAISAL, "乙", "笔迹鉴定", "否认签名"));
        EvidenceRequestId asked = hands.request(made).id();
        hands.done(id, Role.JUDGE, TOLD, 0, new EvidenceAct.Decide(asked, true, null, "有必要"));
        hands.done(id, Role.CLERK, TOLD, 1, new EvidenceAct.Begin(asked, "司法鉴定所"));
        hands.done(id, Role.CLERK, TODAY, 2, new EvidenceAct.Report(asked));
        assertThat(of(REQUEST, REQUEST.ID, asked.value(), REQUEST.DECIDED_BY)).isEqualTo(judge);
    }

    /** Asked for on the last day, granted two days later until a Saturday: the last day is Monday the 23rd. */
    @Test
    void whatCameBeforeTheExtensionWasGrantedIsNotLate() {
        CaseId id = hands.filed(32, Procedure.ORDINARY);
        EvidenceTerm term = hands.term(id, TOLD, 15);
        EvidenceRequestId asked = hands.request(hands.done(
                        id, Role.CLERK, LAST, 0, new EvidenceAct.Ask(RequestKind.EXTENSION, "甲", "延长", "证人在外地")))
                .id();
        Evidence item = hands.handedIn(id, "甲", "证言", LAST.plusDays(1));
        assertThat(item.late()).isTrue();
        hands.done(id, Role.JUDGE, LAST.plusDays(2), 0, new EvidenceAct.Decide(asked, true, SATURDAY, "理由成立"));
        assertThat(hands.item(item.id()).late()).isFalse();
        assertThat(hands.owed(Role.JUDGE, item.id().subject())).isEmpty();
        assertThat(of(TERM, TERM.ID, term.id().value(), TERM.DUE_ON)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(hands.handedIn(id, "乙", "流水", TODAY).late()).isFalse();
    }

    @Test
    void anExchangeEndsThePeriodOfEveryPartyAndNoExtensionUndoesIt() {
        CaseId id = hands.filed(33, Procedure.ORDINARY);
        hands.done(id, Role.JUDGE, TOLD, 0, new EvidenceAct.SetTerm("甲", PeriodWay.SET, TOLD, 15, ""));
        hands.done(id, Role.JUDGE, TOLD, 0, new EvidenceAct.SetTerm("乙", PeriodWay.SET, TOLD, 20, ""));
        EvidenceRequestId asked = hands.request(hands.done(
                        id,
                        Role.CLERK,
                        TOLD.plusDays(5),
                        0,
                        new EvidenceAct.Ask(RequestKind.EXTENSION, "乙", "延长", "证人在外地")))
                .id();
        LocalDate exchanged = TOLD.plusDays(8);
        hands.done(
                id,
                Role.JUDGE,
                exchanged,
                0,
                new EvidenceAct.Exchange(hands.terms(id).getFirst().id()));
        assertThat(hands.terms(id)).extracting(EvidenceTerm::exchangeOn).containsExactly(exchanged, exchanged);
        assertThat(code(hands.act(id, Role.JUDGE, exchanged, 0, new EvidenceAct.Decide(asked, true, SATURDAY, "理由成立"))))
                .isEqualTo("proof.refused.exchangeHeld");
        hands.done(id, Role.JUDGE, exchanged, 0, new EvidenceAct.Decide(asked, false, null, "已经交换"));
    }

    @Test
    void wordsHaveAnEnd() {
        CaseId id = hands.filed(34, Procedure.ORDINARY);
        Evidence item = hands.handedIn(id, "甲", "合同", TOLD);
        String tooLong = "字".repeat(MoveEvidence.LONGEST + 1);
        assertThat(code(hands.act(id, Role.JUDGE, TODAY, 0, new EvidenceAct.Admit(item.id(), false, tooLong))))
                .isEqualTo("proof.refused.tooLongWords");
        assertThat(code(hands.act(
                        id, Role.JUDGE, TODAY, 0, new EvidenceAct.SetTerm("", PeriodWay.SET, TOLD, 15, tooLong))))
                .isEqualTo("proof.refused.tooLongWords");
    }

    private <T> T of(Table<?> table, TableField<?, UUID> key, UUID id, TableField<?, T> column) {
        return hands.boundary()
                .read(
                        EvidenceHands.scope(),
                        () -> database.select(column)
                                .from(table)
                                .where(key.eq(id))
                                .fetchSingle()
                                .value1());
    }
}
