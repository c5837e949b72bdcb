package org.mingjing.court.justice.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceCircumstance;
import org.mingjing.law.serving.ServiceMeans;
import org.springframework.stereotype.Service;

/** 送达 Papers are owed to addressees, tried by one means after the other, and served on a day that the law names. */
@Service
public class ServingDesk {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");
    private static final Citation RECEIPT = Citation.of("民诉法", "87");
    private static final Citation CONSENT = Citation.of("民诉解释", "136");
    private static final Citation NOTICE = Citation.of("民诉法", "95");

    private final Commands commands;
    private final Cases cases;
    private final Servings servings;
    private final Errands errands;
    private final MakeAttempt attempts;
    private final ServiceNews news;
    private final Clock clock;

    ServingDesk(
            Commands commands,
            Cases cases,
            Servings servings,
            Errands errands,
            MakeAttempt attempts,
            ServiceNews news,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.servings = servings;
        this.errands = errands;
        this.attempts = attempts;
        this.news = news;
        this.clock = clock;
    }

    /** 登记 The granted result is the id of the case. */
    public Decision<String> owe(OweService command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId()).then(card -> {
                    if (command.on().isEmpty()) {
                        return Decision.refused("service.refused.nobody", RECEIPT);
                    }
                    List<Addressee> served = errands.addressees(card, command.on());
                    if (served.size() < command.on().size()) {
                        return Decision.refused("service.refused.noParty", RECEIPT);
                    }
                    PersonId by = command.origin().who().id();
                    List<Errand> opened =
                            errands.open(card, served, command.document(), command.fromOn(), command.inCourt());
                    if (opened.isEmpty()) {
                        return Decision.refused("service.refused.owedAlready", RECEIPT);
                    }
                    news.moved(card, opened, by);
                    return Decision.granted(card.id().toString());
                }));
    }

    /** 送达 An attempt by one means; a public notice pauses the clock of the trial where the law says so. */
    public Decision<String> attempt(TryService command) {
        return changing(command, command.caseId(), command.errand(), command.revision(), (card, errand) -> {
            LocalDate on = command.origin().occurredOn();
            if (errand.underway().isPresent()) {
                return Decision.refused("service.refused.underway", RECEIPT);
            }
            if (command.note().length() > TryService.LONGEST
                    || command.reference().length() > TryService.LONGEST) {
                return Decision.refused("service.refused.tooLong", RECEIPT, TryService.LONGEST);
            }
            if (outOfOrder(card, on, command.outcomeOn())) {
                return Decision.refused("service.refused.outOfOrder", RECEIPT);
            }
            if ((command.outcome() == null) != (command.outcomeOn() == null)
                    || (command.outcome() != null && !command.means().outcomes().contains(command.outcome()))
                    || (command.outcome() == null && command.means().immediate())) {
                return Decision.refused("service.refused.noSuchOutcome", RECEIPT);
            }
            return attempts.make(card, errand, command);
        });
    }

    /** 结果 Of an attempt underway; or of one that lacked its proof. */
    public Decision<String> outcome(RecordOutcome command) {
        return changing(command, command.caseId(), command.errand(), command.revision(), (card, errand) -> {
            RecordedAttempt found = errand.attempts().stream()
                    .filter(one -> one.no() == command.attempt())
                    .findFirst()
                    .orElse(null);
            LocalDate on = command.origin().occurredOn();
            if (found == null
                    || !found.what().means().outcomes().contains(command.outcome())
                    || (found.what().outcome() != null && found.what().outcome() != command.outcome())
                    || found.what().means() == ServiceMeans.PUBLIC_NOTICE) {
                return Decision.refused("service.refused.noSuchOutcome", RECEIPT);
            }
            return on.isBefore(found.what().on()) || on.isAfter(today())
                    ? Decision.refused("service.refused.outOfOrder", RECEIPT)
                    : attempts.complete(card, errand, found, command);
        });
    }

    /** 公告期满 */
    public Decision<String> closeNotice(CloseNotice command) {
        return changing(command, command.caseId(), command.errand(), command.revision(), (card, errand) -> {
            LocalDate until = errand.noticeUntil();
            return errand.state() != ErrandState.NOTICE || until == null || until.isAfter(today())
                    ? Decision.refused("service.refused.noticeRuns", NOTICE)
                    : attempts.noticeOver(card, errand, until, command.origin());
        });
    }

    /** 送达地址确认书 The granted result is the id of the case. */
    public Decision<String> confirm(ConfirmAddress command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId()).then(card -> {
                    Addressee before = servings.addressees(card.id()).stream()
                            .filter(one -> one.id().equals(command.addressee()))
                            .findFirst()
                            .orElse(null);
                    if (before == null || before.revision() != command.revision()) {
                        return Decision.refused("service.refused.changedMeanwhile", ONE_AT_A_TIME);
                    }
                    boolean confirmed = command.circumstances().contains(ServiceCircumstance.ADDRESS_CONFIRMED);
                    boolean consents = command.circumstances().contains(ServiceCircumstance.ELECTRONIC_CONSENT);
                    if (command.origin().occurredOn().isAfter(today())) {
                        return Decision.refused("service.refused.outOfOrder", RECEIPT);
                    }
                    if (confirmed
                            && command.address().isBlank()
                            && command.electronic().isBlank()) {
                        return Decision.refused("service.refused.noAddress", CONSENT);
                    }
                    if (consents && (!confirmed || command.electronic().isBlank())) {
                        return Decision.refused("service.refused.consentWithoutAddress", CONSENT);
                    }
                    Addressee after = new Addressee(
                            before.id(),
                            before.no(),
                            before.name(),
                            before.role(),
                            before.organisation(),
                            command.address(),
                            command.phone(),
                            command.electronic(),
                            command.receiver(),
                            command.circumstances(),
                            confirmed ? command.origin().occurredOn() : null,
                            before.revision());
                    return servings.update(card.court(), card.id(), after)
                            ? Decision.granted(card.id().toString())
                            : Decision.refused("service.refused.changedMeanwhile", ONE_AT_A_TIME);
                }));
    }

    private Decision<String> changing(
            Command command,
            CaseId caseId,
            ErrandId id,
            int revision,
            BiFunction<CaseCard, Errand, Decision<String>> change) {
        return commands.perform(
                command,
                () -> require(command, caseId).then(card -> {
                    Errand errand = servings.findToChange(id)
                            .filter(one -> one.caseId().equals(caseId))
                            .orElse(null);
                    if (errand == null) {
                        return Decision.refused("service.refused.unknown", OWN_COURT);
                    }
                    if (!errand.open()) {
                        return Decision.refused("service.refused.served", RECEIPT);
                    }
                    return errand.revision() == revision
                            ? change.apply(card, errand)
                            : Decision.refused("service.refused.changedMeanwhile", ONE_AT_A_TIME);
                }));
    }

    /** Only people of the court itself; a superior court looks on. */
    private Decision<CaseCard> require(Command command, CaseId caseId) {
        return cases.requireOwn(command.origin().who(), caseId, Permission.SERVING);
    }

    private boolean outOfOrder(CaseCard card, LocalDate on, @Nullable LocalDate outcomeOn) {
        LocalDate filed = card.filedOn();
        List<LocalDate> days = new ArrayList<>();
        if (filed != null) {
            days.add(filed);
        }
        days.add(on);
        if (outcomeOn != null) {
            days.add(outcomeOn);
        }
        days.add(today());
        return !days.equals(days.stream().sorted().toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
