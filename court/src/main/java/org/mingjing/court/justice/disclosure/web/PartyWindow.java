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
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.disclosure.DisclosureRules;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
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
    private final Filings filings;

    PartyWindow(
            CourtBoundary boundary,
            Cases cases,
            CaseDetails details,
            PartyActor actors,
            AuditRecord record,
            Filings filings) {
        this.boundary = boundary;
        this.cases = cases;
        this.details = details;
        this.actors = actors;
        this.record = record;
        this.filings = filings;
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
                record.seen(actors.of(code, name), open.court(), open.id().subject(), action, "party " + code.party());
                return view.apply(open);
            });
        });
    }

    /** The same for a filing: refused with {@code disclosure.refused.ended} when the code opens none. */
    public <T> Decision<T> showFiling(HeldCode code, String action, Function<Filing, T> view) {
        FilingId id = code.filing();
        return boundary.write(CourtScope.of(code.court()), () -> {
            Filing filing = id == null ? null : filings.find(id).orElse(null);
            if (filing == null) {
                return Decision.refused("disclosure.refused.ended", OWN_RULE);
            }
            record.seen(
                    actors.of(code, claimant(filing)),
                    filing.court(),
                    filing.id().subject(),
                    action,
                    "claimant");
            return Decision.granted(view.apply(filing));
        });
    }

    /** 起诉人 The first of them; the number while none is told. */
    public static String claimant(Filing filing) {
        return filing.complaint()
                .on(Side.CLAIMANT)
                .map(Litigant::name)
                .findFirst()
                .orElse(filing.number());
    }
}
