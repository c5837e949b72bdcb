package org.mingjing.court.justice.filing.web.accept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.web.accept.AcceptView.Ask;
import org.mingjing.court.justice.filing.web.accept.AcceptView.Group;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.triage.TriageDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.filing.ComplaintTriage;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trace.Step;
import org.mingjing.law.triage.ConsideredOption;
import org.mingjing.law.triage.FourCategories;
import org.mingjing.law.triage.TriageCondition.Answer;
import org.mingjing.law.triage.TriageFact;
import org.mingjing.law.triage.TriageFacts;
import org.mingjing.law.triage.TriageOption;
import org.mingjing.law.triage.TriageProposal;
import org.mingjing.law.triage.TriageQuestion;
import org.springframework.stereotype.Component;

/** 分流与立案的内容 The proposal for what is known, the questions, what the officer decides. */
@Component
class AcceptViews {

    private final TriageDesk triage;

    AcceptViews(TriageDesk triage) {
        this.triage = triage;
    }

    /** What is known: of the complaint while nothing was typed. */
    static TriageFacts facts(Filing filing, LocalDate on, @Nullable AcceptForm typed) {
        return ComplaintTriage.facts(
                filing.complaint(),
                CourtCode.of(filing.court().value()),
                on,
                typed == null ? ComplaintTriage.read(filing.complaint()) : typed.known());
    }

    AcceptView of(Filing filing, TriageFacts facts, @Nullable AcceptForm typed, FormErrors errors, Frame frame) {
        Text text = frame.text();
        TriageProposal proposal = triage.propose(facts);
        List<LedgerLine> lines = ClockReading.lines(proposal.ledger(), text.locale());
        return new AcceptView(
                lines.getFirst(),
                proposal.asks().size(),
                wage(facts, proposal, text),
                ClockReading.lines(reasons(proposal), text.locale()),
                proposal.categories().stream()
                        .map(category -> Chip.of(text.of("triage.category", category.phrase()), Tone.WARN))
                        .toList(),
                groups(filing, facts, text),
                fields(filing, facts, typed, frame).stream()
                        .map(input -> new Input(input.type(), input.field().errorOf(errors)))
                        .toList());
    }

    /** Unanswered exclusions answered with no, since somebody says that he has gone through them. */
    Map<TriageFact, Boolean> cleared(Filing filing, LocalDate on, AcceptForm typed) {
        TriageFacts facts = facts(filing, on, typed);
        Map<TriageFact, Boolean> told = new EnumMap<>(TriageFact.class);
        told.putAll(typed.known());
        triage.questions(facts).stream()
                .filter(question -> !question.wanted())
                .forEach(question -> told.putIfAbsent(question.fact(), false));
        return told;
    }

    private static Ledger reasons(TriageProposal proposal) {
        List<Step> steps = proposal.ledger().steps().stream()
                .filter(step -> !toldElsewhere(step))
                .toList();
        return new Ledger(steps);
    }

    private static boolean toldElsewhere(Step step) {
        return switch (step.code()) {
            case "triage.proposed", "triage.provisional", "triage.ask", "triage.wage", "triage.wage.missing" -> true;
            default -> false;
        };
    }

    private static String wage(TriageFacts facts, TriageProposal proposal, Text text) {
        return proposal.wage()
                .map(held -> text.of(
                        "triage.wage.held",
                        held.province(),
                        Integer.toString(held.year()),
                        held.amount().toString(),
                        held.publishedOn(),
                        held.source()))
                .orElseGet(() -> text.of("triage.wage.none", facts.province()));
    }

    private List<Group> groups(Filing filing, TriageFacts facts, Text text) {
        Set<TriageFact> settled =
                ComplaintTriage.following(filing.complaint().kind()).keySet();
        List<TriageQuestion> asked = triage.questions(facts).stream()
                .filter(question -> !settled.contains(question.fact()))
                .toList();
        List<Group> groups = new ArrayList<>();
        for (String word : List.of("wanted", "bars", "categories")) {
            List<Ask> questions = asked.stream()
                    .filter(in(word))
                    .map(question -> ask(question, facts, text))
                    .toList();
            if (!questions.isEmpty()) {
                groups.add(new Group(
                        text.of("triage.group." + word),
                        text.of("triage.group." + word + ".hint"),
                        word.equals("categories"),
                        questions));
            }
        }
        return groups;
    }

    private static Predicate<TriageQuestion> in(String group) {
        return question -> switch (group) {
            case "wanted" -> question.wanted();
            case "categories" -> !question.wanted() && question.citation().equals(FourCategories.CITATION);
            default -> !question.wanted() && !question.citation().equals(FourCategories.CITATION);
        };
    }

    private static Ask ask(TriageQuestion question, TriageFacts facts, Text text) {
        Boolean known = facts.known().get(question.fact());
        return new Ask(
                AcceptForm.name(question.fact()),
                text.of("triage.words", question.fact().phrase()),
                question.citation().toString(),
                ClockReading.article(question.citation()),
                known == null ? "unknown" : known ? "yes" : "no");
    }

    private List<Input> fields(Filing filing, TriageFacts facts, @Nullable AcceptForm typed, Frame frame) {
        Text text = frame.text();
        LocalDate today = frame.today();
        return List.of(
                new Input(
                        "date",
                        Field.of("decidedOn", text.of("filing.decidedOn"))
                                .holding(typed == null ? today : typed.decidedOn())
                                .between(filing.completeOn(), today)
                                .mandatory()),
                new Input(
                        "select",
                        Field.of("way", text.of("triage.decide"))
                                .holding(typed == null || typed.chosen().isEmpty() ? null : typed.way())
                                .hint(text.of("triage.decide.hint"))
                                .mandatory()
                                .choices(ways(filing, facts, text))),
                new Input(
                        "textarea",
                        Field.of("reason", text.of("triage.reason"))
                                .holding(typed == null ? null : typed.reason())
                                .hint(text.of("triage.reason.hint"))
                                .upTo(TriageDesk.LONGEST)));
    }

    /** Those in which this kind of action can be filed; one the law shuts says so, and is refused with its article. */
    private List<Option> ways(Filing filing, TriageFacts facts, Text text) {
        List<ConsideredOption> all = triage.ways(facts);
        TriageOption proposed = triage.propose(facts).proposed().option();
        List<Option> ways = new ArrayList<>();
        for (ConsideredOption one : all) {
            TriageOption way = one.option();
            String word = AcceptForm.word(way.procedure(), way.formation());
            boolean filed =
                    filing.complaint().kind().trialLimit(way.procedure()).isPresent();
            if (filed && ways.stream().noneMatch(option -> option.value().equals(word))) {
                boolean shut = all.stream()
                        .filter(other -> same(other.option(), way))
                        .allMatch(other -> other.answer() == Answer.FAILED);
                String mark = same(way, proposed) ? "proposed" : shut ? "shut" : "open";
                ways.add(new Option(
                        word,
                        text.of(
                                "triage.way." + mark,
                                Phrase.of("triage.procedure." + way.procedure()),
                                way.formation().phrase())));
            }
        }
        return ways;
    }

    private static boolean same(TriageOption one, TriageOption other) {
        return one.procedure() == other.procedure() && one.formation() == other.formation();
    }
}
