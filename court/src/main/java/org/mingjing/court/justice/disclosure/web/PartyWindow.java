package org.mingjing.court.justice.disclosure.web;

import java.util.function.Function;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.PartyActor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.disclosure.DisclosureRules;
import org.springframework.stereotype.Component;

/** 查询窗 What a code lets one see: the case judged, the view recorded, shown, in one transaction. */
@Component
public class PartyWindow {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final CourtBoundary boundary;
    private final Cases cases;
    private final CaseDetails details;
    private final PartyActor actors;
    private final AuditRecord record;

    PartyWindow(CourtBoundary boundary, Cases cases, CaseDetails details, PartyActor actors, AuditRecord record) {
        this.boundary = boundary;
        this.cases = cases;
        this.details = details;
        this.actors = actors;
        this.record = record;
    }

    /**
     * Shows a party its case.
     *
     * @return refused with {@code disclosure.refused.ended} when the code opens no case; with {@code
     *     disclosure.refused.sealed} when the case is kept from the page
     */
    public <T> Decision<T> show(HeldCode code, String action, Function<CaseCard, T> view) {
        CaseId id = code.caseId();
        return boundary.write(CourtScope.of(code.court()), () -> {
            CaseCard card = id == null ? null : cases.find(id).orElse(null);
            if (card == null) {
                return Decision.refused("disclosure.refused.ended", OWN_RULE);
            }
            return DisclosureRules.open(card, card.sealed()).map(open -> {
                String name = details.parties(open.id()).get(code.party() - 1).name();
                record.seen(
                        actors.of(code, name), open.court(), open.id().subject(), action, "party " + code.party());
                return view.apply(open);
            });
        });
    }
}
