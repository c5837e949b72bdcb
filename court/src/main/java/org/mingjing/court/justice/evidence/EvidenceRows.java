package org.mingjing.court.justice.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.evidence.Evidence.Opinion;
import org.mingjing.court.justice.evidence.tables.tables.records.ItemRecord;
import org.mingjing.court.justice.evidence.tables.tables.records.OpinionRecord;
import org.mingjing.court.justice.evidence.tables.tables.records.RequestRecord;
import org.mingjing.court.justice.evidence.tables.tables.records.TermRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.evidence.EvidencePeriod.Extension;
import org.mingjing.law.evidence.LateFault;
import org.mingjing.law.evidence.PeriodWay;
import org.mingjing.law.evidence.RequestKind;
import org.mingjing.law.procedure.Procedure;

/** 举证行 */
final class EvidenceRows {

    private EvidenceRows() {}

    static EvidenceTerm term(TermRecord row, List<Extension> extensions) {
        return new EvidenceTerm(
                new EvidenceTermId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getParty(),
                PeriodWay.valueOf(row.getWay()),
                Procedure.valueOf(row.getProcedure()),
                row.getFromOn(),
                row.getDays(),
                row.getReason(),
                extensions,
                row.getExchangeOn(),
                row.getRevision());
    }

    static TermRecord row(EvidenceTerm term) {
        TermRecord row = new TermRecord();
        row.setId(term.id().value());
        row.setCourt(term.court().value());
        row.setCaseId(term.caseId().value());
        row.setParty(term.party());
        row.setWay(term.way().name());
        row.setProcedure(term.procedure().name());
        row.setFromOn(term.from());
        row.setDays(term.days());
        row.setReason(term.reason());
        row.setExchangeOn(term.exchangeOn());
        return row;
    }

    static Evidence item(ItemRecord row, List<Opinion> opinions) {
        String fault = row.getFault();
        UUID term = row.getTerm();
        return new Evidence(
                new EvidenceId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getParty(),
                row.getNo(),
                row.getName(),
                row.getPurpose(),
                row.getPages(),
                row.getSource(),
                row.getOriginal(),
                row.getHandedOn(),
                term == null ? null : new EvidenceTermId(term),
                row.getLate(),
                fault == null ? null : LateFault.valueOf(fault),
                row.getBasic(),
                row.getFaultWords(),
                row.getAdmitted(),
                row.getReasons(),
                row.getDecidedOn(),
                row.getRevision(),
                opinions);
    }

    static ItemRecord row(Evidence item, PersonId by) {
        ItemRecord row = standing(item);
        EvidenceTermId term = item.term();
        row.setId(item.id().value());
        row.setCourt(item.court().value());
        row.setCaseId(item.caseId().value());
        row.setParty(item.party());
        row.setNo((short) item.no());
        row.setName(item.name());
        row.setPurpose(item.purpose());
        row.setPages(item.pages());
        row.setSource(item.source());
        row.setOriginal(item.original());
        row.setHandedOn(item.handedOn());
        row.setTerm(term == null ? null : term.value());
        row.setReceivedBy(by.value());
        return row;
    }

    /** What may change; who judged it is written when it is judged. */
    static ItemRecord standing(Evidence item) {
        ItemRecord row = new ItemRecord();
        row.setLate(item.late());
        row.setFault(name(item.fault()));
        row.setBasic(item.basic());
        row.setFaultWords(item.faultWords());
        row.setAdmitted(item.admitted());
        row.setReasons(item.reasons());
        row.setDecidedOn(item.decidedOn());
        return row;
    }

    static Opinion opinion(OpinionRecord row) {
        return new Opinion(
                row.getParty(), row.getOnDay(), row.getAuthentic(), row.getLawful(), row.getRelevant(), row.getWords());
    }

    static EvidenceRequest request(RequestRecord row) {
        UUID term = row.getTerm();
        return new EvidenceRequest(
                new EvidenceRequestId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                RequestKind.valueOf(row.getKind()),
                row.getParty(),
                row.getSubject(),
                row.getGrounds(),
                row.getAskedOn(),
                term == null ? null : new EvidenceTermId(term),
                row.getGranted(),
                row.getDecidedOn(),
                row.getReasons(),
                row.getInstitution(),
                row.getBegunOn(),
                row.getEndedOn(),
                row.getRevision());
    }

    static RequestRecord row(EvidenceRequest request) {
        EvidenceTermId term = request.term();
        RequestRecord row = new RequestRecord();
        row.setId(request.id().value());
        row.setCourt(request.court().value());
        row.setCaseId(request.caseId().value());
        row.setKind(request.kind().name());
        row.setParty(request.party());
        row.setSubject(request.subject());
        row.setGrounds(request.grounds());
        row.setAskedOn(request.askedOn());
        row.setTerm(term == null ? null : term.value());
        return row;
    }

    /** What may change; who decided it is written when it is decided. */
    static RequestRecord standing(EvidenceRequest request) {
        RequestRecord row = new RequestRecord();
        row.setGranted(request.granted());
        row.setDecidedOn(request.decidedOn());
        row.setReasons(request.reasons());
        row.setInstitution(request.institution());
        row.setBegunOn(request.begunOn());
        row.setEndedOn(request.endedOn());
        return row;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
