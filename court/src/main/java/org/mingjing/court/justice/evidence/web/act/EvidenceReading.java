package org.mingjing.court.justice.evidence.web.act;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.evidence.EvidenceAct;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.law.evidence.LateFault;
import org.mingjing.law.evidence.PeriodWay;
import org.mingjing.law.evidence.RequestKind;

/** 办理举证的读取 From what was typed to what is to be done; null where something cannot be read. */
final class EvidenceReading {

    private EvidenceReading() {}

    static @Nullable EvidenceAct read(EvidenceDeed deed, TypedForm typed, EvidenceObject of) {
        return switch (deed) {
            case SET -> {
                PeriodWay way = typed.one("way", PeriodWay.values());
                LocalDate from = typed.day("from");
                Integer days = typed.count("days");
                yield way == null || from == null || days == null
                        ? null
                        : new EvidenceAct.SetTerm(typed.word("party"), way, from, days, typed.word("reason"));
            }
            case HAND -> {
                Integer pages = typed.count("pages");
                yield pages == null
                        ? null
                        : new EvidenceAct.HandIn(
                                typed.word("party"),
                                typed.word("name"),
                                typed.word("purpose"),
                                pages,
                                typed.word("source"),
                                typed.checked("original"));
            }
            case ASK -> {
                RequestKind kind = typed.one("kind", RequestKind.values());
                yield kind == null
                        ? null
                        : new EvidenceAct.Ask(kind, typed.word("party"), typed.word("subject"), typed.word("grounds"));
            }
            case EXCHANGE ->
                new EvidenceAct.Exchange(Objects.requireNonNull(of.term()).id());
            case LATE -> {
                LateFault fault = typed.one("fault", LateFault.values());
                yield fault == null
                        ? null
                        : new EvidenceAct.FindLate(
                                Objects.requireNonNull(of.item()).id(),
                                fault,
                                typed.checked("basic"),
                                typed.word("words"));
            }
            case EXAMINE ->
                new EvidenceAct.Examine(
                        Objects.requireNonNull(of.item()).id(),
                        typed.word("party"),
                        typed.checked("authentic"),
                        typed.checked("lawful"),
                        typed.checked("relevant"),
                        typed.word("words"));
            case ADMIT -> {
                Boolean admitted = typed.answer("admitted");
                yield admitted == null
                        ? null
                        : new EvidenceAct.Admit(
                                Objects.requireNonNull(of.item()).id(), admitted, typed.word("reasons"));
            }
            case DECIDE -> {
                Boolean granted = typed.answer("granted");
                LocalDate until = typed.dayIfAny("until");
                yield granted == null
                        ? null
                        : new EvidenceAct.Decide(
                                Objects.requireNonNull(of.request()).id(), granted, until, typed.word("reasons"));
            }
            case BEGIN ->
                new EvidenceAct.Begin(Objects.requireNonNull(of.request()).id(), typed.word("institution"));
            case REPORT ->
                new EvidenceAct.Report(Objects.requireNonNull(of.request()).id());
        };
    }
}
