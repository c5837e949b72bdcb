package org.mingjing.bench.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockEvent.Conversion;
import org.mingjing.law.limits.ClockEvent.Exclusion;
import org.mingjing.law.limits.ClockEvent.Extension;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ExclusionGround;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.Span;

/**
 * 最大的法院 38,000 open cases with four clocks each, from one seed. A third of the trial clocks was lengthened, converted or stopped,
 * some are stopped still.
 */
final class LargestCourt {

    static final int CASES = 38_000;

    private static final List<String> CIVIL =
            List.of("CIV-1-ORD", "CIV-1-ORD", "CIV-1-SUM", "CIV-1-SUM", "CIV-1-SMALL");
    private static final List<ExclusionGround> CIVIL_GROUNDS = List.of(
            ExclusionGrounds.EX_05,
            ExclusionGrounds.EX_06,
            ExclusionGrounds.EX_07,
            ExclusionGrounds.EX_08,
            ExclusionGrounds.EX_14);
    private static final List<String> CIVIL_NODES = List.of("NODE-ANSWER", "NODE-EVID", "NODE-PUBLIC");
    private static final List<String> ENFORCEMENT_NODES = List.of("EXE-NOTICE", "EXE-ASSETLEAD", "EXE-BIAN");
    private static final List<String> CRIMINAL_NODES = List.of("NODE-SERVE", "NODE-APPEAL-J", "NODE-AVOID");

    private final Random random;
    private final LocalDate today;

    LargestCourt(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    /** The trial clock of every case and three clocks of steps in its course. */
    List<ClockFacts> docket() {
        List<ClockFacts> clocks = new ArrayList<>(CASES * 4);
        for (int i = 0; i < CASES; i++) {
            LocalDate filed = today.minusDays(1 + random.nextInt(300));
            int kind = random.nextInt(100);
            clocks.add(trial(kind, filed));
            for (String node : kind < 65 ? CIVIL_NODES : kind < 90 ? ENFORCEMENT_NODES : CRIMINAL_NODES) {
                clocks.add(ClockFacts.of(node, filed.plusDays(random.nextInt(20))));
            }
        }
        return clocks;
    }

    /** Four trial clocks for every case: what only months and exclusions make. */
    List<ClockFacts> trialsOnly() {
        List<ClockFacts> clocks = new ArrayList<>(CASES * 4);
        for (int i = 0; i < CASES * 4; i++) {
            clocks.add(trial(random.nextInt(100), today.minusDays(1 + random.nextInt(300))));
        }
        return clocks;
    }

    private ClockFacts trial(int kind, LocalDate filed) {
        if (kind < 65) {
            return civil(CIVIL.get(random.nextInt(CIVIL.size())), filed);
        }
        if (kind < 90) {
            List<ExclusionGround> grounds =
                    List.of(ExclusionGrounds.EX_09, ExclusionGrounds.EX_11, ExclusionGrounds.EX_13);
            return new ClockFacts("EXE-1", filed, false, exclusions(grounds, filed, 180));
        }
        return kind < 97
                ? new ClockFacts(
                        "CRIM-1-PUB",
                        filed,
                        random.nextInt(3) > 0,
                        exclusions(List.of(ExclusionGrounds.EX_01), filed, 60))
                : new ClockFacts("ADM-1", filed, false, exclusions(List.of(ExclusionGrounds.EX_07), filed, 180));
    }

    private ClockFacts civil(String limit, LocalDate filed) {
        List<ClockEvent> events = new ArrayList<>(exclusions(CIVIL_GROUNDS, filed, 60));
        if (limit.equals("CIV-1-SUM") && random.nextInt(10) == 0) {
            events.add(new Conversion("CIV-1-ORD", filed.plusDays(20)));
        } else if (limit.equals("CIV-1-ORD") && random.nextInt(8) == 0) {
            events.add(new Extension(Span.months(1 + random.nextInt(6)), Approver.PRESIDENT, filed.plusDays(150)));
        }
        Collections.shuffle(events, random);
        return new ClockFacts(limit, filed, false, events);
    }

    /** None for two cases in three, else up to three, begun within the limit; the last may still run. */
    private List<ClockEvent> exclusions(List<ExclusionGround> grounds, LocalDate filed, int within) {
        List<ClockEvent> events = new ArrayList<>();
        int count = random.nextInt(3) > 0 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            LocalDate from = filed.plusDays(1 + random.nextInt(within - 1));
            boolean running = i == count - 1 && !from.isAfter(today) && random.nextInt(4) == 0;
            events.add(new Exclusion(
                    grounds.get(random.nextInt(grounds.size())),
                    from,
                    running ? null : from.plusDays(3 + random.nextInt(90))));
        }
        return events;
    }
}
