package org.mingjing.law.serving;

import static org.mingjing.law.serving.ServiceEvidence.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.kernel.Citation;
import org.mingjing.law.procedure.Procedure;

/** 送达规则 Which means is open to whom, and what must prove it. */
public final class ServiceRules {

    private static final Citation NOT_LEFT = Citation.of("民诉解释", "133");
    private static final Citation CONSENT = Citation.of("民诉法", "90");
    private static final Citation ONLINE = Citation.of("在线诉讼规则", "3");
    private static final Citation POSTED = Citation.of("法院专递规定", "1(2)");
    private static final Citation SOLDIERS = Citation.of("民诉法", "92");
    private static final Citation LAST_RESORT = Citation.of("民诉法", "95");
    private static final Citation NOT_IN_SUMMARY = Citation.of("民诉解释", "140");
    private static final Citation CRIMINAL = Citation.of("刑诉法", "107");

    private ServiceRules() {}

    /** Every reason why the means is not open here; empty: it is. */
    public static List<ServiceBar> bars(ServiceMeans means, ServiceSituation here) {
        List<ServiceBar> bars = new ArrayList<>();
        boolean mediation = here.document() == ServiceDocument.MEDIATION_STATEMENT;
        switch (means) {
            case DIRECT, ENTRUSTED -> {}
            case LEAVING -> add(bars, mediation, "serving.bar.mediationInPerson", NOT_LEFT);
            case ELECTRONIC -> {
                boolean consent = here.is(ServiceCircumstance.ELECTRONIC_CONSENT);
                add(bars, !consent && !here.is(ServiceCircumstance.ABROAD), "serving.bar.noConsent", CONSENT);
                boolean offline = here.criminal() && here.procedure() != Procedure.EXPEDITED;
                add(bars, offline, "serving.bar.criminalOffline", ONLINE);
            }
            case POST ->
                add(bars, here.is(ServiceCircumstance.WHEREABOUTS_UNKNOWN), "serving.bar.postToNobody", POSTED);
            case FORWARDED -> {
                boolean nobody = !here.is(ServiceCircumstance.SOLDIER) && !here.is(ServiceCircumstance.CONFINED);
                add(bars, nobody, "serving.bar.nobodyForwards", SOLDIERS);
            }
            case PUBLIC_NOTICE -> {
                add(bars, here.criminal(), "serving.bar.criminalNotice", CRIMINAL);
                add(bars, here.summary(), "serving.bar.summaryNotice", NOT_IN_SUMMARY);
                add(bars, mediation, "serving.bar.mediationInPerson", NOT_LEFT);
                boolean reachable = !here.is(ServiceCircumstance.WHEREABOUTS_UNKNOWN)
                        && !here.is(ServiceCircumstance.OTHER_MEANS_FAILED);
                add(bars, reachable, "serving.bar.othersFirst", LAST_RESORT);
            }
        }
        return List.copyOf(bars);
    }

    /** What proves the outcome: one of these sets, whole. Empty: an outcome that serves nothing needs no proof. */
    public static List<Set<ServiceEvidence>> proofs(ServiceMeans means, ServiceOutcome outcome) {
        return switch (outcome) {
            case SIGNED, SIGNED_FOR, SIGNED_BY_AGENT ->
                switch (means) {
                    case POST -> List.of(EnumSet.of(POSTAL_RECEIPT));
                    case ENTRUSTED -> List.of(EnumSet.of(LETTER_OF_REQUEST, RECEIPT));
                    default -> List.of(EnumSet.of(RECEIPT));
                };
            case REFUSED_IN_COURT -> List.of(EnumSet.of(RECEIPT));
            case LEFT -> List.of(EnumSet.of(RECEIPT, WITNESSES), EnumSet.of(RECORDING));
            case ARRIVED -> List.of(EnumSet.of(PLATFORM_RECORD));
            case RETURNED_REFUSED, RETURNED_ADDRESS -> List.of(EnumSet.of(RETURNED_MAIL));
            case PUBLISHED -> List.of(EnumSet.of(NOTICE, REASON_ON_FILE));
            case REFUSED, ABSENT, UNKNOWN, BOUNCED, RETURNED -> List.of();
        };
    }

    /** What the nearest of the proofs still lacks. */
    public static List<ServiceEvidence> missing(ServiceMeans means, ServiceOutcome outcome, Set<ServiceEvidence> held) {
        return proofs(means, outcome).stream()
                .map(proof -> proof.stream().filter(one -> !held.contains(one)).toList())
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** Everything that may be asked for as proof of this means. */
    public static List<ServiceEvidence> evidence(ServiceMeans means) {
        return means.outcomes().stream()
                .flatMap(outcome -> proofs(means, outcome).stream())
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** The means open here. */
    public static Stream<ServiceMeans> open(ServiceSituation here) {
        return Stream.of(ServiceMeans.values())
                .filter(means -> bars(means, here).isEmpty());
    }

    private static void add(List<ServiceBar> bars, boolean barred, String code, Citation citation) {
        if (barred) {
            bars.add(new ServiceBar(code, citation));
        }
    }
}
