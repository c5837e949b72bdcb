package org.mingjing.law.filing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.kernel.Citation;
import org.mingjing.law.cause.Causes;

/**
 * 诉状审阅 Holds a complaint against the whole list and says of every party what exactly is missing. Whether the suit itself is one for
 * this court a person decides; here is only what can be read off the papers.
 */
public final class ComplaintReading {

    private static final Citation OWN_NUMBER = Citation.of("登记立案规定", "6(1)");
    private static final Citation NUMBER_OF_OTHERS = Citation.of("登记立案规定", "6(3)");

    private final Complaint complaint;

    private ComplaintReading(Complaint complaint) {
        this.complaint = complaint;
    }

    /** In the order of the list, and of the parties within one item; empty when nothing is missing. */
    public static List<FilingDefect> defects(Complaint complaint) {
        ComplaintReading reading = new ComplaintReading(complaint);
        return Stream.of(
                        complaint.requirements().flatMap(reading::lacking),
                        reading.unlisted(),
                        reading.unconnected(),
                        reading.impossible(),
                        reading.sharing())
                .flatMap(parts -> parts)
                .toList();
    }

    /** The facts by which the court is told what to do next. */
    public static FilingFacts facts(Complaint complaint, CorrectionCourse course, Set<FilingItem> told) {
        Set<FilingItem> missing = complaint
                .requirements()
                .filter(rule ->
                        new ComplaintReading(complaint).lacking(rule).findAny().isPresent())
                .map(FilingRequirement::item)
                .collect(Collectors.toSet());
        Set<FilingItem> present = complaint
                .requirements()
                .map(FilingRequirement::item)
                .filter(item -> !missing.contains(item))
                .collect(Collectors.toSet());
        return new FilingFacts(complaint.kind(), complaint.traits(), present, Set.of(), course, told);
    }

    private Stream<FilingDefect> lacking(FilingRequirement rule) {
        return switch (rule.item()) {
            case CLAIMANT_DETAILS -> claimants(rule);
            case RESPONDENT_IDENTIFIED -> opponents(rule);
            case CLAIMS -> whole(rule, "", complaint.claims().isEmpty());
            case GROUNDS -> whole(rule, "", !complaint.groundsTold());
            case AUTHORISATION ->
                each(
                        rule,
                        "authorityMissing",
                        Side.CLAIMANT,
                        one -> !one.representative().isEmpty() && !one.authorised());
            default -> whole(rule, "", !complaint.handedIn().contains(rule.item()));
        };
    }

    private Stream<FilingDefect> claimants(FilingRequirement rule) {
        return Stream.of(
                        whole(rule, "claimantMissing", none(Side.CLAIMANT)),
                        each(
                                rule,
                                "claimantAddress",
                                Side.CLAIMANT,
                                one -> one.address().isEmpty()),
                        each(
                                rule,
                                "claimantPhone",
                                Side.CLAIMANT,
                                one -> one.phone().isEmpty()),
                        each(
                                rule,
                                "headMissing",
                                Side.CLAIMANT,
                                one -> one.organisation() && one.head().isEmpty()))
                .flatMap(parts -> parts);
    }

    private Stream<FilingDefect> opponents(FilingRequirement rule) {
        return Stream.concat(
                whole(rule, "opponentMissing", none(Side.OPPONENT)),
                each(
                        rule,
                        "opponentUnclear",
                        Side.OPPONENT,
                        one -> one.address().isEmpty() && one.identity().isEmpty()));
    }

    private boolean none(Side side) {
        return complaint.on(side).findAny().isEmpty();
    }

    /** In an edition whose names are held; another edition's cause is taken as written. */
    private Stream<FilingDefect> unlisted() {
        boolean unknown = complaint.cause().isEmpty()
                || Causes.inForce(complaint.kind().causeField(), complaint.receivedOn())
                        .filter(list -> list.edition().isHeld())
                        .map(list -> list.byName(complaint.cause()).isEmpty())
                        .orElse(false);
        return unknown ? Stream.of(defect("causeUnlisted", "", complaint.kind().conditions())) : Stream.empty();
    }

    private Stream<FilingDefect> unconnected() {
        return complaint.connection().isEmpty()
                ? Stream.of(defect("connectionMissing", "", complaint.kind().conditions()))
                : Stream.empty();
    }

    private Stream<FilingDefect> impossible() {
        return complaint.litigants().stream()
                .filter(one -> !one.identityCanBe())
                .map(one -> defect("identityImpossible", one.name(), numbers(one)));
    }

    /** 同一号码 Two parties under one number, each of them named. */
    private Stream<FilingDefect> sharing() {
        Map<String, Long> byNumber = complaint.litigants().stream()
                .map(Litigant::identity)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
        return complaint.litigants().stream()
                .filter(one -> byNumber.getOrDefault(one.identity(), 0L) > 1)
                .map(one -> defect("identityTwice", one.name(), numbers(one)));
    }

    private static Stream<FilingDefect> whole(FilingRequirement rule, String gap, boolean broken) {
        return broken ? Stream.of(new FilingDefect(rule.item(), gap, "", rule.citation())) : Stream.empty();
    }

    private Stream<FilingDefect> each(FilingRequirement rule, String gap, Side side, Predicate<Litigant> broken) {
        return complaint
                .on(side)
                .filter(broken)
                .map(one -> new FilingDefect(rule.item(), gap, one.name(), rule.citation()));
    }

    private static Citation numbers(Litigant one) {
        return one.side() == Side.CLAIMANT ? OWN_NUMBER : NUMBER_OF_OTHERS;
    }

    private static FilingDefect defect(String gap, String whom, Citation citation) {
        return new FilingDefect(null, gap, whom, citation);
    }
}
