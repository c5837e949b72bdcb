package org.mingjing.court.justice.ledgers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRegister;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/**
 * 台账入册 Tells what a checked ledger brings that is not known yet, and enters it: new cases with their clocks, and the end of
 * cases that an earlier ledger brought open. Called inside CourtBoundary.
 */
@Component
class LedgerEntering {

    private static final int AT_ONCE = 1_000;

    private final CaseRegister register;
    private final CaseCourse course;
    private final ClockBook clocks;
    private final Clock clock;

    LedgerEntering(CaseRegister register, CaseCourse course, ClockBook clocks, Clock clock) {
        this.register = register;
        this.course = course;
        this.clocks = clocks;
        this.clock = clock;
    }

    News news(List<LedgerEntry> entries) {
        News news = new News(new ArrayList<>(), new ArrayList<>());
        entries.stream()
                .collect(Collectors.groupingBy(LedgerEntry::court))
                .forEach((court, ofCourt) -> tellApart(court, ofCourt, news));
        return news;
    }

    private void tellApart(CourtId court, List<LedgerEntry> entries, News news) {
        List<String> numbers =
                entries.stream().map(one -> one.number().toString()).toList();
        Set<String> known = register.numbersKnown(court, numbers);
        Map<String, CaseCard> open = known.isEmpty()
                ? Map.of()
                : register.openImports(court, known).stream()
                        .collect(Collectors.toMap(CaseCard::number, Function.identity()));
        for (LedgerEntry entry : entries) {
            String number = entry.number().toString();
            CaseCard card = open.get(number);
            LocalDate judged = entry.row().judged();
            if (!known.contains(number)) {
                news.cases().add(entry);
            } else if (card != null
                    && judged != null
                    && course.mayConclude(card, judged) instanceof Decision.Granted<CaseCard>) {
                news.endings().add(new Ending(card, judged));
            }
        }
    }

    void enter(News news, ImportProgress progress) {
        int all = news.cases().size() + news.endings().size();
        for (int from = 0; from < news.cases().size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, news.cases().size());
            enter(news.cases().subList(from, to));
            progress.at(ImportProgress.Step.ENTERING, to, all);
        }
        for (Ending ending : news.endings()) {
            if (course.conclude(ending.of(), ending.on(), LedgerEntry.CONCLUSION)
                    instanceof Decision.Refused<CaseCard> refused) {
                throw new IllegalStateException(ending.of().number() + ": " + refused.code());
            }
        }
        if (!news.endings().isEmpty()) {
            progress.at(ImportProgress.Step.ENTERING, all, all);
        }
    }

    private void enter(List<LedgerEntry> entries) {
        LocalDate today = LocalDate.now(clock);
        List<NewCase> cases = new ArrayList<>(entries.size());
        List<NewClock> opened = new ArrayList<>(entries.size());
        for (LedgerEntry entry : entries) {
            CaseId id = new CaseId(UUID.randomUUID());
            cases.add(entry.toCase(id, today));
            entry.toClock(id).ifPresent(opened::add);
        }
        register.addAll(cases);
        clocks.openAll(opened);
    }

    /** 台账所载新情况 */
    record News(List<LedgerEntry> cases, List<Ending> endings) {}

    /** 补登结案 An open case whose day of judgment this ledger tells. */
    record Ending(CaseCard of, LocalDate on) {}
}
