package org.mingjing.court.justice.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.serving.ServicePlatform.PlatformReceipt;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceAttempt;
import org.mingjing.law.serving.ServiceBar;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.mingjing.law.serving.ServiceRules;
import org.springframework.stereotype.Component;

/** 送达经过的记录 An attempt is held against the law, kept, and moves the errand, the clocks and the work. */
@Component
class MakeAttempt {

    private static final Citation REASON_ON_FILE = Citation.of("民诉法", "95");

    private final Servings servings;
    private final Cases cases;
    private final NoticePause pause;
    private final ServicePlatform platform;
    private final AnswerClock answers;
    private final ServiceNews news;
    private final CaseDiary diary;
    private final CourtCalendars calendars;
    private final Clock clock;

    MakeAttempt(
            Servings servings,
            Cases cases,
            NoticePause pause,
            ServicePlatform platform,
            AnswerClock answers,
            ServiceNews news,
            CaseDiary diary,
            CourtCalendars calendars,
            Clock clock) {
        this.servings = servings;
        this.cases = cases;
        this.pause = pause;
        this.platform = platform;
        this.answers = answers;
        this.news = news;
        this.diary = diary;
        this.calendars = calendars;
        this.clock = clock;
    }

    Decision<String> make(CaseCard card, Errand errand, TryService command) {
        List<ServiceBar> bars = ServiceRules.bars(command.means(), errand.situation(card.category(), card.procedure()));
        if (!bars.isEmpty()) {
            return Decision.refused(bars.getFirst().code(), bars.getFirst().citation());
        }
        LocalDate on = command.origin().occurredOn();
        PlatformReceipt sent = command.means() == ServiceMeans.ELECTRONIC && command.outcome() == null
                ? platform.send(errand, errand.addressee().electronic(), on)
                : null;
        RecordedAttempt attempt = attempt(card, errand, command, sent);
        Errand after = settled(card, errand.with(attempt));
        if (command.means() != ServiceMeans.PUBLIC_NOTICE) {
            return kept(card, errand, after, attempt, command.origin());
        }
        LocalDate until = after.state() == ErrandState.SERVED ? after.effectiveOn() : after.noticeUntil();
        return until == null
                ? Decision.refused("service.refused.noticeUnproved", REASON_ON_FILE)
                : published(card, errand, after, attempt, until, command.origin());
    }

    /** The clock is asked before anything is written. */
    private Decision<String> published(
            CaseCard card, Errand before, Errand after, RecordedAttempt attempt, LocalDate until, Origin of) {
        LocalDate on = attempt.what().on();
        String document = attempt.reference().isBlank() ? attempt.note() : attempt.reference();
        var foreseen = pause.preview(card, on, until, document).orElse(null);
        if (foreseen instanceof Decision.Refused<NoticePause.Foreseen> refused) {
            return refused.as();
        }
        if (foreseen != null
                && cases.require(of.who(), card.id(), Permission.CLOCK_RECORD)
                        instanceof Decision.Refused<CaseCard> refused) {
            return refused.as();
        }
        Decision<String> kept = kept(card, before, after, attempt, of);
        pause.begin(card, on, document, of);
        if (after.state() == ErrandState.SERVED) {
            pause.end(card, on, until, of);
        }
        return kept;
    }

    Decision<String> complete(CaseCard card, Errand errand, RecordedAttempt found, RecordOutcome command) {
        ServiceAttempt what = found.what();
        Set<ServiceEvidence> evidence = EnumSet.noneOf(ServiceEvidence.class);
        evidence.addAll(what.evidence());
        evidence.addAll(command.evidence());
        LocalDate outcomeOn = what.outcomeOn() == null ? command.origin().occurredOn() : what.outcomeOn();
        RecordedAttempt now = new RecordedAttempt(
                found.no(),
                new ServiceAttempt(what.means(), what.on(), command.outcome(), outcomeOn, evidence),
                found.procedure(),
                found.circumstances(),
                found.note(),
                found.reference(),
                found.simulated(),
                found.by(),
                found.at());
        return kept(card, errand, settled(card, errand.with(now)), now, command.origin());
    }

    Decision<String> noticeOver(CaseCard card, Errand errand, LocalDate until, Origin of) {
        Errand after = settled(card, errand);
        LocalDate published = errand.attempts().stream()
                .filter(one -> one.what().means() == ServiceMeans.PUBLIC_NOTICE)
                .map(one -> one.what().on())
                .reduce((first, second) -> second)
                .orElseThrow();
        servings.write(after);
        told(card, after, of.who().id());
        pause.end(card, published, until, of);
        return Decision.granted(card.id().toString());
    }

    private Decision<String> kept(CaseCard card, Errand before, Errand after, RecordedAttempt attempt, Origin of) {
        servings.write(after, attempt);
        PersonId by = of.who().id();
        if (after.state() == ErrandState.SERVED) {
            told(card, after, by);
        } else {
            diary.record(
                    card,
                    new NewEvent(
                            "service.event.tried",
                            attempt.what().on(),
                            List.of(
                                    "@serving.document." + before.document(),
                                    before.addressee().name(),
                                    "@serving.means." + attempt.what().means(),
                                    outcomeKey(attempt.what().outcome())),
                            by));
            news.moved(card, List.of(after), by);
        }
        return Decision.granted(card.id().toString());
    }

    private void told(CaseCard card, Errand served, PersonId by) {
        LocalDate on = Objects.requireNonNull(served.effectiveOn());
        diary.record(
                card,
                new NewEvent(
                        "service.event.served",
                        on,
                        List.of(
                                "@serving.document." + served.document(),
                                served.addressee().name(),
                                on.toString()),
                        by));
        news.moved(card, List.of(served), by);
        news.served(card, served, by);
        answers.served(card, served, by);
    }

    private static String outcomeKey(@Nullable ServiceOutcome outcome) {
        return outcome == null ? "@service.state.underway" : "@serving.outcome." + outcome;
    }

    private RecordedAttempt attempt(CaseCard card, Errand errand, TryService command, @Nullable PlatformReceipt sent) {
        LocalDate on = command.origin().occurredOn();
        ServiceAttempt what = sent == null
                ? new ServiceAttempt(command.means(), on, command.outcome(), command.outcomeOn(), command.evidence())
                : sent(on, sent);
        return new RecordedAttempt(
                errand.attempts().size() + 1,
                what,
                card.procedure(),
                errand.addressee().circumstances(),
                command.note(),
                sent == null ? command.reference() : sent.reference(),
                sent != null && sent.simulated(),
                command.origin().who().id(),
                OffsetDateTime.now(clock));
    }

    private static ServiceAttempt sent(LocalDate on, PlatformReceipt receipt) {
        LocalDate arrived = receipt.arrivedOn();
        return arrived == null
                ? new ServiceAttempt(ServiceMeans.ELECTRONIC, on, ServiceOutcome.BOUNCED, on, Set.of())
                : new ServiceAttempt(
                        ServiceMeans.ELECTRONIC,
                        on,
                        ServiceOutcome.ARRIVED,
                        arrived,
                        EnumSet.of(ServiceEvidence.PLATFORM_RECORD));
    }

    private Errand settled(CaseCard card, Errand errand) {
        return errand.settled(card.category(), calendars.of(card.court()), LocalDate.now(clock));
    }
}
