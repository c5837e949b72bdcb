package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;

/**
 * 当日的案件 A case as it stood at the end of a day gone by, by what is known today.
 *
 * @param status null: it was not filed yet, or its filing is not known
 * @param members who stood how to it then
 * @param happenings up to that day, newest first
 */
@Term("当日的案件")
public record CaseThen(
        @Nullable CaseStatus status,
        Procedure procedure,
        List<CaseDetails.Member> members,
        List<CaseDetails.Entry> happenings) {

    private static final String PROCEDURE = "@cases.procedure.";

    public CaseThen {
        members = List.copyOf(members);
        happenings = List.copyOf(happenings);
    }

    /** @param entries newest first */
    public static CaseThen of(
            CaseCard card, List<CaseDetails.Entry> entries, List<CaseDetails.Member> ever, LocalDate day) {
        List<CaseDetails.Entry> past =
                entries.stream().filter(one -> !one.occurredOn().isAfter(day)).toList();
        return new CaseThen(
                status(card, past, day),
                procedure(card, entries, day),
                ever.stream()
                        .filter(member -> !member.since().isAfter(day))
                        .filter(member ->
                                member.until() == null || member.until().isAfter(day))
                        .toList(),
                past);
    }

    private static @Nullable CaseStatus status(CaseCard card, List<CaseDetails.Entry> past, LocalDate day) {
        LocalDate filed = card.filedOn();
        if (filed == null || filed.isAfter(day)) {
            return null;
        }
        return past.stream()
                .flatMap(entry -> turn(entry.kind()).stream())
                .findFirst()
                .orElse(
                        past.stream().anyMatch(entry -> entry.occurredOn().isAfter(filed))
                                ? CaseStatus.IN_TRIAL
                                : CaseStatus.FILED);
    }

    /** The happenings that turn the status, the latest of which counts. */
    private static Optional<CaseStatus> turn(String kind) {
        return switch (kind) {
            case "cases.event.suspended", "cases.event.enforcementSuspended" -> Optional.of(CaseStatus.SUSPENDED);
            case "cases.event.resumed", "cases.event.enforcementResumed", "cases.event.heard" ->
                Optional.of(CaseStatus.IN_TRIAL);
            case "cases.event.concluded", "cases.event.documentServed" -> Optional.of(CaseStatus.CONCLUDED);
            case "cases.event.archived" -> Optional.of(CaseStatus.ARCHIVED);
            default -> Optional.empty();
        };
    }

    /** The first change after the day tells what it was changed from. */
    private static Procedure procedure(CaseCard card, List<CaseDetails.Entry> entries, LocalDate day) {
        return entries.stream()
                .filter(one -> one.kind().equals("cases.event.procedureChanged"))
                .filter(one -> one.occurredOn().isAfter(day))
                .min(Comparator.comparing(CaseDetails.Entry::occurredOn))
                .map(one -> one.detail().getFirst())
                .filter(word -> word.startsWith(PROCEDURE))
                .map(word -> Procedure.valueOf(word.substring(PROCEDURE.length())))
                .orElse(card.procedure());
    }
}
