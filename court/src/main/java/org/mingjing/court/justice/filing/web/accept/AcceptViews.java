package org.mingjing.court.justice.filing.web.accept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.web.accept.AcceptView.Ask;
import org.mingjing.court.justice.filing.web.accept.AcceptView.Group;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.triage.FastTrackTeams;
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
import org.mingjing.law.triage.Triage;
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
    private final FastTrackTeams teams;
    private final CourtBoundary boundary;

    AcceptViews(TriageDesk triage, FastTrackTeams teams, CourtBoundary boundary) {
        this.triage = triage;
        this.teams = teams;
        this.boundary = boundary;
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
        Set<TriageFact> asks = triage.propose(facts).asks();
        Map<TriageFact, TriageOption> agreements = agreements(facts);
        List<Group> groups = new ArrayList<>();
        for (String word : List.of("wanted", "bars", "categories")) {
            List<Ask> questions = asked.stream()
                    .filter(in(word))
                    .map(question -> ask(question, facts, asks, agreements, text))
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

    /** 待记录的约定 Each with the way that it alone still shuts. */
    private Map<TriageFact, TriageOption> agreements(TriageFacts facts) {
        List<ConsideredOption> all = triage.ways(facts);
        Map<TriageFact, TriageOption> due = new EnumMap<>(TriageFact.class);
        for (ConsideredOption one : all) {
            easiest(all, one.option())
                    .filter(way -> way.answer() != Answer.FAILED)
                    .ifPresent(way -> way.agreementsDue()
                            .forEach(condition ->
                                    condition.facts().forEach(fact -> due.putIfAbsent(fact, way.option()))));
        }
        return due;
    }

    private static Ask ask(
            TriageQuestion question,
            TriageFacts facts,
            Set<TriageFact> asks,
            Map<TriageFact, TriageOption> agreements,
            Text text) {
        TriageFact fact = question.fact();
        Boolean known = facts.known().get(fact);
        TriageOption waits = agreements.get(fact);
        String open = waits == null ? "triage.ask.open" : "triage.ask.agreement";
        return new Ask(
                AcceptForm.name(fact),
                text.of("triage.words", fact.phrase()),
                question.citation().toString(),
                ClockReading.article(question.citation()),
                known == null ? "unknown" : known ? "yes" : "no",
                known == null && (waits != null || asks.contains(fact)) ? text.of(open) : null,
                waits == null
                        ? null
                        : text.of("triage.ask.agreementHint", Phrase.of("triage.procedure." + waits.procedure())));
    }

    private List<Input> fields(Filing filing, TriageFacts facts, @Nullable AcceptForm typed, Frame frame) {
        Text text = frame.text();
        LocalDate today = frame.today();
        List<Input> fields = new ArrayList<>(List.of(
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
                                .upTo(TriageDesk.LONGEST))));
        List<Option> fast = fastTrack(filing, facts);
        if (!fast.isEmpty()) {
            fields.add(
                    2,
                    new Input(
                            "select",
                            Field.of("team", text.of("triage.team"))
                                    .holding(typed == null ? null : typed.team())
                                    .hint(text.of("triage.team.hint"))
                                    .choices(fast)));
        }
        return fields;
    }

    private List<Option> fastTrack(Filing filing, TriageFacts facts) {
        return boundary.read(CourtScope.of(filing.court()), () -> teams.of(filing.court(), facts.field())).stream()
                .map(team -> new Option(team.id().value().toString(), team.name()))
                .toList();
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
                ConsideredOption easiest = easiest(all, way).orElse(one);
                String mark = same(way, proposed)
                        ? "proposed"
                        : easiest.answer() == Answer.FAILED
                                ? "shut"
                                : easiest.agreementsDue().isEmpty() ? "open" : "unagreed";
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

    private static Optional<ConsideredOption> easiest(List<ConsideredOption> all, TriageOption way) {
        return Triage.easiest(all, way.procedure(), way.formation());
    }

    private static boolean same(TriageOption one, TriageOption other) {
        return one.procedure() == other.procedure() && one.formation() == other.formation();
    }
}
