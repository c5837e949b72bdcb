package org.mingjing.law.serving;

import static org.mingjing.law.serving.ServiceOutcome.*;

import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 送达方式 The means that the law knows. */
@Term("送达方式")
public enum ServiceMeans {
    /** 直接送达 */
    DIRECT("88"),
    /** 留置送达 */
    LEAVING("89"),
    /** 电子送达 */
    ELECTRONIC("90"),
    /** 委托送达 */
    ENTRUSTED("91"),
    /** 邮寄送达 */
    POST("91"),
    /** 转交送达 */
    FORWARDED("94"),
    /** 公告送达 */
    PUBLIC_NOTICE("95");

    private final String article;

    ServiceMeans(String article) {
        this.article = article;
    }

    /** Where the law opens it. */
    public Citation citation() {
        return Citation.of("民诉法", article);
    }

    /** What may come of it. */
    public List<ServiceOutcome> outcomes() {
        return switch (this) {
            case DIRECT -> List.of(SIGNED, SIGNED_FOR, SIGNED_BY_AGENT, REFUSED, REFUSED_IN_COURT, ABSENT, UNKNOWN);
            case LEAVING -> List.of(LEFT);
            case ELECTRONIC -> List.of(ARRIVED, BOUNCED);
            case ENTRUSTED -> List.of(SIGNED, SIGNED_FOR, SIGNED_BY_AGENT, REFUSED, UNKNOWN);
            case POST -> List.of(SIGNED, SIGNED_FOR, SIGNED_BY_AGENT, RETURNED_REFUSED, RETURNED_ADDRESS, RETURNED);
            case FORWARDED -> List.of(SIGNED, REFUSED);
            case PUBLIC_NOTICE -> List.of(PUBLISHED);
        };
    }

    /** Whether its outcome is known at once, not days later. */
    public boolean immediate() {
        return this == LEAVING || this == PUBLIC_NOTICE;
    }

    public Phrase phrase() {
        return Phrase.of("serving.means." + name());
    }
}
