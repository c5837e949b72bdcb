package org.mingjing.law.assignment;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Sha256;
import org.mingjing.kernel.Term;
import org.mingjing.law.assignment.DrawOutcome.Drawn;
import org.mingjing.law.assignment.DrawOutcome.Nobody;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trial.Assignment;

/**
 * 随机分案 Every eligible judge has as many lots as his load falls short of the heaviest load among them, plus one ordinary case
 * (100), and a leader has his share of what they have on average: whoever carries less has more. The lot is SHA-256 over the list
 * of lots and the nonce, so that the same list and nonce give the same judge for ever, on any machine.
 */
@Term("随机分案")
public final class RandomDraw {

    /** 抽签方法 Stands in the text that is hashed: another method would be another version. */
    public static final String METHOD = "mingjing-draw-1";

    static final Comparator<Candidate> BY_ID = Comparator.comparing(Candidate::id);
    private static final int WHOLE = 100;
    private static final Citation RULE = Assignment.RANDOM_FIRST;

    private RandomDraw() {}

    /** The lots of those who may be drawn, in the order of their ids. */
    public static List<Lot> lots(List<Candidate> candidates) {
        List<Candidate> eligible =
                candidates.stream().filter(Candidate::eligible).sorted(BY_ID).toList();
        List<Candidate> whole =
                eligible.stream().filter(one -> one.share() == WHOLE).toList();
        int heaviest = whole.stream().mapToInt(Candidate::load).max().orElse(0);
        int average = (int) whole.stream()
                .mapToInt(one -> heaviest - one.load() + CaseWeights.ORDINARY)
                .average()
                .orElse(CaseWeights.ORDINARY);
        return eligible.stream()
                .map(one -> new Lot(
                        one,
                        one.share() == WHOLE
                                ? heaviest - one.load() + CaseWeights.ORDINARY
                                : Math.max(1, average * one.share() / WHOLE)))
                .toList();
    }

    public static DrawOutcome draw(DrawFacts facts) {
        List<Lot> lots = lots(facts.candidates());
        Ledger.Writer steps = Ledger.writer();
        steps.step("draw.pool", null, RULE, facts.candidates().size(), lots.size());
        facts.candidates().stream()
                .sorted(BY_ID)
                .forEach(one -> one.exclusions()
                        .forEach(why -> steps.step("draw.excluded", null, why.citation(), one.name(), why.phrase())));
        lots.forEach(lot -> lotStep(lot, steps));
        if (lots.isEmpty()) {
            return new Nobody(steps.step("draw.nobody", null, RULE).ledger());
        }
        int total = lots.stream().mapToInt(Lot::lots).sum();
        int ticket = ticket(facts, lots, total);
        Lot drawn = at(lots, ticket);
        String name = drawn.candidate().name();
        steps.step("draw.hash", null, RULE, facts.nonce(), hash(facts, lots), total, ticket);
        steps.step("draw.chosen", facts.on(), RULE, ticket, name);
        return new Drawn(
                drawn.candidate(), lots, total, ticket, paragraph(facts, lots.size(), drawn, total), steps.ledger());
    }

    private static Phrase paragraph(DrawFacts facts, int eligible, Lot drawn, int total) {
        Candidate judge = drawn.candidate();
        Phrase plain = Phrase.of(
                "draw.paragraph",
                facts.on(),
                facts.subject(),
                eligible,
                judge.name(),
                cases(judge.load()),
                total,
                drawn.lots());
        int others = facts.candidates().size() - eligible;
        return others == 0 ? plain : Phrase.of("draw.paragraph.others", plain, others);
    }

    /** 签文 What is hashed: the method, the case, each id with its lots, the nonce; one a line. */
    public static String text(DrawFacts facts) {
        return text(facts, lots(facts.candidates()));
    }

    private static String text(DrawFacts facts, List<Lot> lots) {
        return lots.stream()
                .map(lot -> lot.candidate().id() + " " + lot.lots())
                .collect(Collectors.joining("\n", METHOD + "\n" + facts.subject() + "\n", "\n" + facts.nonce()));
    }

    private static String hash(DrawFacts facts, List<Lot> lots) {
        return Sha256.of(text(facts, lots));
    }

    private static int ticket(DrawFacts facts, List<Lot> lots, int total) {
        return new BigInteger(hash(facts, lots), 16)
                        .mod(BigInteger.valueOf(total))
                        .intValueExact()
                + 1;
    }

    private static Lot at(List<Lot> lots, int ticket) {
        int passed = 0;
        for (Lot lot : lots) {
            passed += lot.lots();
            if (ticket <= passed) {
                return lot;
            }
        }
        throw new IllegalStateException("no such lot: " + ticket);
    }

    private static void lotStep(Lot lot, Ledger.Writer steps) {
        Candidate one = lot.candidate();
        if (one.share() == WHOLE) {
            steps.step("draw.lots", null, RULE, one.name(), cases(one.load()), lot.lots());
        } else {
            steps.step("draw.lots.share", null, LeaderShares.CITATION, one.name(), one.share(), lot.lots());
        }
    }

    /** 件数 Hundredths as cases, e.g. 12.50. */
    public static String cases(int hundredths) {
        return hundredths / 100 + "." + String.valueOf(100 + hundredths % 100).substring(1);
    }
}
