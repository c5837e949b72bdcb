package org.mingjing.court.office.stocktake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 日盘点 Completed by somebody of the division, commented on by leaders; what a leader wants followed becomes a matter. */
@Service
public class StocktakeDesk {

    /** 字数上限 of one passage */
    public static final int LONGEST = 1_000;
    /** 一条批示、一条答复 */
    public static final int LONGEST_REMARK = 300;

    /** What was typed can be sent again from the version that came between. */
    public static final String CHANGED_MEANWHILE = "stocktake.refused.changedMeanwhile";

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final Commands commands;
    private final Stocktakes stocktakes;
    private final StocktakeRemarks remarks;
    private final StocktakeRules rules;
    private final DayDraft draft;
    private final DivisionContacts contacts;
    private final StocktakeNews news;
    private final Clock clock;

    StocktakeDesk(
            Commands commands,
            Stocktakes stocktakes,
            StocktakeRemarks remarks,
            StocktakeRules rules,
            DayDraft draft,
            DivisionContacts contacts,
            StocktakeNews news,
            Clock clock) {
        this.commands = commands;
        this.stocktakes = stocktakes;
        this.remarks = remarks;
        this.rules = rules;
        this.draft = draft;
        this.contacts = contacts;
        this.news = news;
        this.clock = clock;
    }

    /** 启用 */
    public Decision<String> begin(BeginStocktake command) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            if (!Grants.permits(actor, Permission.FOLLOWUP) || !actor.court().equals(command.court())) {
                return refused("notOffice");
            }
            return stocktakes.begin(command.court(), LocalDate.now(clock))
                    ? Decision.granted(command.court().value())
                    : refused("begun");
        });
    }

    /** 填报 What is completed anew is a further version; the first one says whether it was in time. */
    public Decision<String> complete(CompleteStocktake command) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            boolean here = contacts.divisions(command.court()).stream()
                    .anyMatch(one -> one.id().equals(command.division()));
            if (!here
                    || !actor.court().equals(command.court())
                    || !StocktakeSight.completes(actor, command.division())) {
                return refused("notYours");
            }
            return day(command.court(), command.day())
                    .then(day -> texts(command))
                    .then(clean -> written(command, actor));
        });
    }

    private Decision<LocalDate> day(CourtId court, LocalDate day) {
        LocalDate since = stocktakes.since(court);
        if (since == null || day.isBefore(since)) {
            return refused("notBegun");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return refused("future");
        }
        return rules.workingDay(court, day) ? Decision.granted(day) : refused("dayOff");
    }

    private static Decision<String> texts(CompleteStocktake command) {
        List<String> answers = List.copyOf(command.answers().values());
        if (command.words().texts().anyMatch(one -> one.length() > LONGEST)) {
            return refused("tooLong", LONGEST);
        }
        if (answers.stream().anyMatch(one -> one.length() > LONGEST_REMARK)) {
            return refused("answerTooLong", LONGEST_REMARK);
        }
        return Stream.concat(command.words().texts(), answers.stream()).anyMatch(SecretMarks::typed)
                ? Decision.refused("files.secret", SecretMarks.SOURCE)
                : Decision.granted("");
    }

    private Decision<String> written(CompleteStocktake command, Actor actor) {
        List<StocktakeSheet> versions = stocktakes.versions(command.division(), command.day());
        int last = versions.isEmpty() ? 0 : versions.getLast().no();
        StocktakeSheet sheet = new StocktakeSheet(
                command.court(),
                command.division(),
                command.day(),
                last + 1,
                command.words(),
                DayDraft.counts(draft.of(command.court(), command.day(), actor), command.division()),
                OffsetDateTime.now(clock),
                actor.id(),
                rules.dueAt(command.day()));
        if (last != command.seen() || !stocktakes.add(sheet)) {
            return Decision.refused(CHANGED_MEANWHILE, ONE_AT_A_TIME);
        }
        return answered(command, actor).then(answers -> {
            // waits for whoever is just telling that the sheet is missing, so that this news comes last
            stocktakes.hold(command.court(), command.division(), command.day());
            news.completed(command.division(), command.day(), actor.id());
            answers.forEach(one -> news.remark(one, actor.id()));
            return Decision.granted(command.division().value() + "/" + command.day());
        });
    }

    /** 答复 All that was typed is taken, or nothing: words that have no place any more go back to whoever typed them. */
    private Decision<List<StocktakeRemark>> answered(CompleteStocktake command, Actor actor) {
        List<StocktakeRemark> answered = new ArrayList<>();
        for (StocktakeRemark remark :
                remarks.of(command.division(), command.answers().keySet())) {
            String words = command.answers().getOrDefault(remark.id(), "").strip();
            var answer = new StocktakeRemark.Answer(words, command.day(), actor.id());
            if (!words.isEmpty()) {
                if (!remarks.answer(remark.id(), command.division(), answer)) {
                    return refused("answerLate");
                }
                answered.add(remark.answered(answer));
            }
        }
        return Decision.granted(answered);
    }

    /** 批示 The granted result is its id. */
    public Decision<String> remark(RemarkOnStocktake command) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            String text = command.text().strip();
            boolean here = contacts.divisions(command.court()).stream()
                    .anyMatch(one -> one.id().equals(command.division()));
            if (!here
                    || !actor.court().equals(command.court())
                    || !Grants.permits(actor, Permission.STOCKTAKE_REMARK)) {
                return refused("notLeader");
            }
            if (text.isEmpty() || text.length() > LONGEST_REMARK) {
                return refused("remark", LONGEST_REMARK);
            }
            if (SecretMarks.typed(text)) {
                return Decision.refused("files.secret", SecretMarks.SOURCE);
            }
            return day(command.court(), command.day()).then(day -> {
                StocktakeRemark remark = new StocktakeRemark(
                        command.origin().clientKey(),
                        command.court(),
                        command.division(),
                        day,
                        text,
                        OffsetDateTime.now(clock),
                        actor.id(),
                        rules.itemOn(command.court(), day, LocalDate.now(clock)),
                        null,
                        null);
                remarks.add(remark);
                news.remark(remark, actor.id());
                return Decision.granted(remark.id().toString());
            });
        });
    }

    private static <T> Decision<T> refused(String why, Object... arguments) {
        return Decision.refused("stocktake.refused." + why, StocktakeRules.SOURCE, arguments);
    }
}
