package org.mingjing.court.justice.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.kernel.Decision;
import org.mingjing.law.oversight.SupervisoryAct;
import org.mingjing.law.triage.FourCategories;
import org.springframework.stereotype.Service;

/**
 * 院庭长监督 Cases are marked, court leaders act on them in the open, the handling judge answers. Nothing here touches the case itself:
 * what is decided in it stays with those who try it.
 */
@Service
public class OversightDesk {

    /** Characters of a ground, a reason or an answer. */
    public static final int LONGEST = 1_000;

    private final Commands commands;
    private final Cases cases;
    private final CaseDiary diary;
    private final OversightBook book;
    private final SupervisionNews news;

    OversightDesk(Commands commands, Cases cases, CaseDiary diary, OversightBook book, SupervisionNews news) {
        this.commands = commands;
        this.cases = cases;
        this.diary = diary;
        this.book = book;
        this.news = news;
    }

    /** 审理中标识 */
    public Decision<String> mark(MarkCase command) {
        return onCase(command, command.id(), Permission.CASE_MARK, command.ground(), card -> {
            if (marked(card.id(), command.category())) {
                return Decision.refused("oversight.refused.marked", FourCategories.CITATION);
            }
            set(
                    card,
                    command.category(),
                    MarkSource.TRIAL,
                    command.ground().strip(),
                    command.origin().occurredOn(),
                    command.origin().who().id());
            return done(card);
        });
    }

    /** 立案标识、规则标识 Part of a command: called inside that command's transaction. What stands already is not set twice. */
    void markOf(CaseCard card, FourCategories category, MarkSource source, LocalDate on, @Nullable PersonId by) {
        book.hold(card.id());
        if (!marked(card.id(), category)) {
            set(card, category, source, "", on, by);
        }
    }

    /** 解除标识 */
    public Decision<String> lift(LiftMark command) {
        return onCase(command, command.id(), Permission.CASE_OVERSEE, command.reason(), card -> {
            SupervisionMark mark = book.marks(card.id()).stream()
                    .filter(one -> one.id().equals(command.mark()) && one.stands())
                    .findFirst()
                    .orElse(null);
            if (mark == null) {
                return Decision.refused("oversight.refused.lifted", FourCategories.CITATION);
            }
            LocalDate on = command.origin().occurredOn();
            PersonId by = command.origin().who().id();
            book.lift(card, mark.id(), command.reason().strip(), on, by);
            note(card, "lifted", on, by, "@oversight.category." + mark.category());
            return done(card);
        });
    }

    /** 监督管理措施 On a marked case only, by whoever does not try it himself. */
    public Decision<String> supervise(SuperviseCase command) {
        return onCase(command, command.id(), Permission.CASE_OVERSEE, command.ground(), card -> {
            PersonId by = command.origin().who().id();
            LocalDate on = command.origin().occurredOn();
            LocalDate dueOn = command.act().asks() ? command.dueOn() : null;
            if (book.marks(card.id()).stream().noneMatch(SupervisionMark::stands)) {
                return Decision.refused("oversight.refused.notMarked", FourCategories.CITATION);
            }
            if (by.equals(card.handlingJudge())) {
                return Decision.refused("oversight.refused.ownCase", SupervisoryAct.CITATION);
            }
            if (command.act().asks() && (dueOn == null || !dueOn.isAfter(on))) {
                return Decision.refused("oversight.refused.due", SupervisoryAct.CITATION);
            }
            UUID id = UUID.randomUUID();
            book.act(id, card, command, dueOn);
            note(card, "act", on, by, "@oversight.act." + command.act());
            find(card, id).ifPresent(act -> news.moved(act, card, by));
            return done(card);
        });
    }

    /** 答复 */
    public Decision<String> answer(AnswerSupervision command) {
        return onCase(command, command.id(), Permission.CASE_READ, command.words(), card -> {
            PersonId by = command.origin().who().id();
            if (!by.equals(card.handlingJudge())) {
                return Decision.refused("oversight.refused.notHandling", SupervisoryAct.CITATION);
            }
            if (find(card, command.act()).filter(Supervision::open).isEmpty()) {
                return Decision.refused("oversight.refused.answered", SupervisoryAct.CITATION);
            }
            book.answer(card, command);
            note(card, "answered", command.origin().occurredOn(), by);
            find(card, command.act()).ifPresent(act -> news.moved(act, card, by));
            return done(card);
        });
    }

    private Decision<String> onCase(
            Command command, CaseId id, Permission permission, String words, Function<CaseCard, Decision<String>> use) {
        return commands.perform(command, () -> {
            book.hold(id);
            return cases.require(command.origin().who(), id, permission)
                    .then(card -> words.isBlank() || words.length() > LONGEST
                            ? Decision.refused("oversight.refused.words", SupervisoryAct.CITATION, LONGEST)
                            : use.apply(card));
        });
    }

    private boolean marked(CaseId id, FourCategories category) {
        return book.marks(id).stream().anyMatch(mark -> mark.category() == category && mark.stands());
    }

    private void set(
            CaseCard card,
            FourCategories category,
            MarkSource source,
            String ground,
            LocalDate on,
            @Nullable PersonId by) {
        book.mark(card, category, source, ground, on, by);
        note(card, "marked", on, by, "@oversight.category." + category, "@oversight.source." + source.word());
    }

    private void note(CaseCard card, String what, LocalDate on, @Nullable PersonId by, String... detail) {
        diary.record(card, new NewEvent("oversight.event." + what, on, List.of(detail), by));
    }

    private Optional<Supervision> find(CaseCard card, UUID act) {
        return book.acts(card.id()).stream().filter(one -> one.id().equals(act)).findFirst();
    }

    private static Decision<String> done(CaseCard card) {
        return Decision.granted(card.id().toString());
    }
}
