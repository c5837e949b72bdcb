package org.mingjing.court.justice.evidence.web.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.justice.evidence.Evidence;
import org.mingjing.court.justice.evidence.EvidenceRequest;
import org.mingjing.court.justice.evidence.EvidenceTerm;
import org.mingjing.law.evidence.RequestKind;

/** 举证办理事项 What a page of this folder lets a person do, and to what. */
public enum EvidenceDeed {
    SET(Permission.EVIDENCE_RULE, Of.CASE),
    HAND(Permission.EVIDENCE, Of.CASE),
    ASK(Permission.EVIDENCE, Of.CASE),
    EXCHANGE(Permission.EVIDENCE_RULE, Of.TERM),
    LATE(Permission.EVIDENCE_RULE, Of.ITEM),
    EXAMINE(Permission.EVIDENCE, Of.ITEM),
    ADMIT(Permission.EVIDENCE_RULE, Of.ITEM),
    DECIDE(Permission.EVIDENCE_RULE, Of.REQUEST),
    BEGIN(Permission.EVIDENCE, Of.REQUEST),
    REPORT(Permission.EVIDENCE, Of.REQUEST);

    /** 对象 */
    enum Of {
        CASE,
        TERM,
        ITEM,
        REQUEST
    }

    private final Permission permission;
    private final Of of;

    EvidenceDeed(Permission permission, Of of) {
        this.permission = permission;
        this.of = of;
    }

    public Permission permission() {
        return permission;
    }

    Of of() {
        return of;
    }

    /** As it stands in addresses and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EvidenceDeed> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public static List<EvidenceDeed> ofCase() {
        return List.of(HAND, ASK, SET);
    }

    /** @param over its last day has passed, or the evidence was exchanged */
    public static List<EvidenceDeed> open(EvidenceTerm term, boolean over) {
        return term.exchangeOn() == null && !over ? List.of(EXCHANGE) : List.of();
    }

    /** @param others how many parties there are besides the one that brought it */
    public static List<EvidenceDeed> open(Evidence item, int others) {
        List<EvidenceDeed> open = new ArrayList<>();
        if (item.lateOpen() && item.admitted() == null) {
            open.add(LATE);
        }
        if (item.opinions().size() < others) {
            open.add(EXAMINE);
        }
        if (!item.lateOpen() && item.admitted() == null) {
            open.add(ADMIT);
        }
        return open;
    }

    public static List<EvidenceDeed> open(EvidenceRequest request) {
        if (request.open()) {
            return List.of(DECIDE);
        }
        if (request.kind() != RequestKind.APPRAISAL || !Boolean.TRUE.equals(request.granted())) {
            return List.of();
        }
        return request.begunOn() == null ? List.of(BEGIN) : request.appraising() ? List.of(REPORT) : List.of();
    }
}
