package org.mingjing.court.justice.evidence.web.tab;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.evidence.EvidenceRequest;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGrounds;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** 鉴定与审限 The time of an appraisal does not count (审限规定 9(6)): offers the preview page of the clock, filled in; a person decides there. */
@Component
class AppraisalClock {

    private final ClockBook book;

    AppraisalClock(ClockBook book) {
        this.book = book;
    }

    /** 建议 A link and the message key of its words. */
    record Offer(String key, String href) {}

    /** To open the exclusion while the appraisal runs, to end it once the report is here; empty when the clock says so already. */
    Optional<Offer> offer(CaseCard card, EvidenceRequest request) {
        LocalDate begun = request.begunOn();
        if (begun == null) {
            return Optional.empty();
        }
        LocalDate ended = request.endedOn();
        return book.of(card.id()).stream()
                .filter(clock -> clock.main() && clock.endedOn() == null && clock.startOn() != null)
                .findFirst()
                .flatMap(clock -> running(clock, begun)
                        .map(fact -> ended == null
                                ? Optional.<Offer>empty()
                                : Optional.of(new Offer(
                                        "proof.clock.end",
                                        "/clocks/" + clock.id().value() + "/facts/"
                                                + fact.id().value() + "/end?to=" + ended)))
                        .orElseGet(() -> ended == null
                                ? Optional.of(new Offer("proof.clock.exclude", exclude(clock, begun, request)))
                                : Optional.empty()));
    }

    private static Optional<RecordedFact> running(LiveClock clock, LocalDate begun) {
        return clock.recorded().stream()
                .filter(RecordedFact::running)
                .filter(fact -> fact.event() instanceof ClockEvent.Exclusion exclusion
                        && exclusion.ground().equals(ExclusionGrounds.EX_07)
                        && exclusion.from().equals(begun))
                .findFirst();
    }

    private static String exclude(LiveClock clock, LocalDate begun, EvidenceRequest request) {
        return UriComponentsBuilder.fromPath("/clocks/" + clock.id().value() + "/exclude")
                .queryParam("ground", ExclusionGrounds.EX_07.id())
                .queryParam("from", begun)
                .queryParam("document", request.institution())
                .encode()
                .toUriString();
    }
}
