package org.mingjing.law.serving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 下一送达方式 What to try next, and why; a proposal, the clerk decides.
 *
 * @param means null: none of the means helps here, something else must be done first
 * @param code key of the reason
 */
@Term("下一送达方式")
public record ServiceAdvice(@Nullable ServiceMeans means, String code, Citation citation) {

    private static final Citation LEAVE = Citation.of("民诉法", "89");
    private static final Citation LEAVE_CRIMINAL = Citation.of("刑诉法", "107");
    private static final Citation ELECTRONIC = Citation.of("民诉法", "90");
    private static final Citation POST = Citation.of("民诉法", "91");
    private static final Citation FORWARD = Citation.of("民诉法", "92");
    private static final Citation DIRECT = Citation.of("民诉法", "88");
    private static final Citation NOTICE = Citation.of("民诉法", "95");
    private static final Citation NOT_IN_SUMMARY = Citation.of("民诉解释", "140");
    private static final Citation MEDIATION = Citation.of("民诉解释", "133");

    /** @param tried in the order in which they were tried, none of them having served */
    public static ServiceAdvice next(List<ServiceAttempt> tried, ServiceSituation stated) {
        ServiceSituation here = stated.after(tried);
        if (tried.stream().anyMatch(one -> one.outcome() == ServiceOutcome.REFUSED)
                && !tried(tried, ServiceMeans.LEAVING)) {
            return here.document() == ServiceDocument.MEDIATION_STATEMENT
                    ? new ServiceAdvice(null, "serving.next.mediationRefused", MEDIATION)
                    : new ServiceAdvice(
                            ServiceMeans.LEAVING, "serving.next.leave", here.criminal() ? LEAVE_CRIMINAL : LEAVE);
        }
        boolean lost =
                here.is(ServiceCircumstance.WHEREABOUTS_UNKNOWN) || here.is(ServiceCircumstance.OTHER_MEANS_FAILED);
        if (lost) {
            return notice(here);
        }
        if (open(ServiceMeans.FORWARDED, here) && !tried(tried, ServiceMeans.FORWARDED)) {
            return new ServiceAdvice(ServiceMeans.FORWARDED, "serving.next.forward", FORWARD);
        }
        if (open(ServiceMeans.ELECTRONIC, here) && !tried(tried, ServiceMeans.ELECTRONIC)) {
            return new ServiceAdvice(ServiceMeans.ELECTRONIC, "serving.next.electronic", ELECTRONIC);
        }
        if (!tried(tried, ServiceMeans.DIRECT)) {
            return new ServiceAdvice(
                    ServiceMeans.DIRECT,
                    tried(tried, ServiceMeans.POST) ? "serving.next.directAfterPost" : "serving.next.direct",
                    DIRECT);
        }
        return new ServiceAdvice(ServiceMeans.POST, "serving.next.post", POST);
    }

    private static ServiceAdvice notice(ServiceSituation here) {
        if (here.summary()) {
            return new ServiceAdvice(null, "serving.next.convert", NOT_IN_SUMMARY);
        }
        return open(ServiceMeans.PUBLIC_NOTICE, here)
                ? new ServiceAdvice(ServiceMeans.PUBLIC_NOTICE, "serving.next.notice", NOTICE)
                : new ServiceAdvice(null, "serving.next.search", NOTICE);
    }

    private static boolean open(ServiceMeans means, ServiceSituation here) {
        return ServiceRules.bars(means, here).isEmpty();
    }

    private static boolean tried(List<ServiceAttempt> tried, ServiceMeans means) {
        return tried.stream().anyMatch(one -> one.means() == means);
    }
}
