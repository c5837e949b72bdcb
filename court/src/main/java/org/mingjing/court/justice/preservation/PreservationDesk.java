package org.mingjing.court.justice.preservation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationStage;
import org.mingjing.law.preservation.RulingTerm;
import org.springframework.stereotype.Service;

/** 保全 An application is received, ruled on in hours or days, carried out measure by measure, renewed or lifted: each by a person. */
@Service
public class PreservationDesk {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");
    private static final Citation APPLICATION = Citation.of("财产保全规定", "1");
    private static final Citation WITHIN = Citation.of("民诉法", "105");
    private static final Citation CLUE = Citation.of("财产保全规定", "10");
    private static final Citation BEFORE_SUIT = Citation.of("民诉法", "104");

    private final Commands commands;
    private final Cases cases;
    private final Preservations preservations;
    private final PreservationNews news;
    private final CourtCalendars calendars;
    private final Clock clock;

    PreservationDesk(
            Commands commands,
            Cases cases,
            Preservations preservations,
            PreservationNews news,
            CourtCalendars calendars,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.preservations = preservations;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** 登记申请 The granted result is the id of the application. */
    public Decision<String> apply(ApplyForPreservation command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId(), Permission.PRESERVATION)
                        .then(card -> asked(card, command.petition()).map(petition -> {
                            Preservation made = new Preservation(
                                    new PreservationId(UUID.randomUUID()),
                                    card.court(),
                                    card.id(),
                                    petition,
                                    Security.NONE,
                                    PreservationState.PENDING,
                                    null,
                                    null,
                                    "",
                                    0,
                                    List.of(),
                                    List.of());
                            preservations.insert(made, dueAt(made));
                            news.received(card, made, command.origin().who().id());
                            return made.id().toString();
                        })));
    }

    /** 办理 The granted result is the id of the application. */
    public Decision<String> move(MovePreservation command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId(), command.act().permission())
                        .then(card -> moved(card, command)));
    }

    private Decision<String> moved(CaseCard card, MovePreservation command) {
        Preservation before = preservations
                .findToChange(command.id())
                .filter(one -> one.caseId().equals(card.id()))
                .orElse(null);
        if (before == null) {
            return Decision.refused("preserve.refused.unknown", OWN_COURT);
        }
        if (before.revision() != command.seen()) {
            return Decision.refused("preserve.refused.changedMeanwhile", ONE_AT_A_TIME);
        }
        LocalDate on = command.origin().occurredOn();
        if (on.isAfter(now().toLocalDate())
                || on.isBefore(before.petition().receivedAt().toLocalDate())) {
            return Decision.refused("preserve.refused.outOfOrder", APPLICATION);
        }
        if (command.act().typed().stream().anyMatch(words -> words.length() > ApplyForPreservation.LONGEST)) {
            return Decision.refused("preserve.refused.tooLong", APPLICATION, ApplyForPreservation.LONGEST);
        }
        PersonId by = command.origin().who().id();
        return change(before, command.act(), on, by, calendars.of(card.court())).map(after -> {
            preservations.write(before, after, dueAt(after), by, requestedOn(command.act()), OffsetDateTime.now(clock));
            news.acted(card, before, after, command.act(), on, by);
            return after.id().toString();
        });
    }

    private Decision<Preservation> change(
            Preservation before, PreservationAct act, LocalDate on, PersonId by, WorkingCalendar calendar) {
        return switch (act) {
            case PreservationAct.OrderSecurity(Money amount) -> SecurityActs.order(before, amount, on);
            case PreservationAct.WaiveSecurity waive -> SecurityActs.waive(before, waive);
            case PreservationAct.GiveSecurity give -> SecurityActs.give(before, give, on);
            case PreservationAct.Rule rule -> RulingActs.rule(before, rule, on, now(), by);
            case PreservationAct.AskReview ask -> RulingActs.askReview(before, ask, on, calendar);
            case PreservationAct.DecideReview decide -> RulingActs.decideReview(before, decide, on);
            case PreservationAct.Take take -> MeasureActs.take(before, take, on);
            case PreservationAct.Renew renew -> MeasureActs.renew(before, renew, on);
            case PreservationAct.Lift lift -> MeasureActs.lift(before, lift, on, calendar);
            case PreservationAct.Lapse(MeasureId measure, String reasons) ->
                MeasureActs.lapse(before, measure, reasons, on);
            case PreservationAct.Sue(String number) -> MeasureActs.sue(before, number, on, calendar);
            case PreservationAct.PassOn(String number) -> MeasureActs.passOn(before, number, on);
        };
    }

    private static @Nullable LocalDate requestedOn(PreservationAct act) {
        return act instanceof PreservationAct.Renew renew ? renew.requestedOn() : null;
    }

    private Decision<Petition> asked(CaseCard card, Petition petition) {
        boolean before = card.category() == CaseCategory.PRESERVATION;
        if ((petition.stage() == PreservationStage.PRE_SUIT) != before) {
            return Decision.refused("preserve.refused.wrongStage", BEFORE_SUIT);
        }
        if (Stream.of(petition.applicant(), petition.respondent(), petition.target())
                .anyMatch(String::isBlank)) {
            return Decision.refused("preserve.refused.incomplete", APPLICATION);
        }
        if (petition.applicant().equals(petition.respondent())) {
            return Decision.refused("preserve.refused.sameParty", APPLICATION);
        }
        if (Stream.of(petition.applicant(), petition.respondent(), petition.target(), petition.clue())
                .anyMatch(words -> words.length() > ApplyForPreservation.LONGEST)) {
            return Decision.refused("preserve.refused.tooLong", APPLICATION, ApplyForPreservation.LONGEST);
        }
        LocalDate filed = card.filedOn();
        if (petition.receivedAt().isAfter(now())
                || (!before
                        && filed != null
                        && petition.receivedAt().toLocalDate().isBefore(filed))) {
            return Decision.refused("preserve.refused.outOfOrder", APPLICATION);
        }
        return money(petition);
    }

    private static Decision<Petition> money(Petition petition) {
        Money amount = petition.amount();
        Money claim = petition.claim();
        boolean property = petition.kind() == PreservationKind.PROPERTY;
        if (property && amount == null) {
            return Decision.refused("preserve.refused.noAmountAsked", APPLICATION);
        }
        if ((amount != null && amount.fen() <= 0) || (claim != null && claim.fen() <= 0)) {
            return Decision.refused("preserve.refused.amount", APPLICATION);
        }
        if (amount != null && claim != null && amount.compareTo(claim) > 0) {
            return Decision.refused("preserve.refused.overClaim", WITHIN, amount.toString(), claim.toString());
        }
        return property && petition.clue().isBlank()
                ? Decision.refused("preserve.refused.noClue", CLUE)
                : Decision.granted(petition);
    }

    /** Only people of the court itself; a superior court looks on. */
    private Decision<CaseCard> require(Command command, CaseId caseId, Permission permission) {
        return cases.requireOwn(command.origin().who(), caseId, permission);
    }

    private @Nullable LocalDateTime dueAt(Preservation of) {
        return of.term(calendars.of(of.court())).map(RulingTerm::dueAt).orElse(null);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
