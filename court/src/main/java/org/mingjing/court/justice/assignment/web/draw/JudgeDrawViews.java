package org.mingjing.court.justice.assignment.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.AssignmentRules;
import org.mingjing.court.justice.assignment.AwaitingCase;
import org.mingjing.court.justice.assignment.AwaitingCases;
import org.mingjing.court.justice.assignment.CandidatePool;
import org.mingjing.court.justice.assignment.DrawWithin;
import org.mingjing.court.justice.assignment.KindredCases;
import org.mingjing.court.justice.assignment.Kinship;
import org.mingjing.court.justice.assignment.TryingDivisions;
import org.mingjing.court.justice.assignment.WatchedCases;
import org.mingjing.court.justice.assignment.web.PoolLine;
import org.mingjing.court.justice.assignment.web.PoolLines;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 分案预览内容 Called inside CourtBoundary. */
@Component
class JudgeDrawViews {

    /** So many cases are named whose judge it might follow. */
    private static final int MODELS = 3;

    private final Cases cases;
    private final AwaitingCases awaiting;
    private final WatchedCases watched;
    private final DrawWithin.Limits limits;
    private final TryingDivisions divisions;
    private final KindredCases kindred;
    private final CandidatePool pool;
    private final EarlierCases earlier;
    private final People people;

    JudgeDrawViews(
            Cases cases,
            AwaitingCases awaiting,
            WatchedCases watched,
            DrawWithin.Limits limits,
            TryingDivisions divisions,
            KindredCases kindred,
            CandidatePool pool,
            EarlierCases earlier,
            People people) {
        this.cases = cases;
        this.awaiting = awaiting;
        this.watched = watched;
        this.limits = limits;
        this.divisions = divisions;
        this.kindred = kindred;
        this.pool = pool;
        this.earlier = earlier;
        this.people = people;
    }

    /** Only those that the person may have drawn and that have no judge. */
    List<PreviewCase> preview(DrawForm form, Actor actor, Frame frame) {
        List<CaseCard> cards = form.cases().stream()
                .flatMap(id -> mayDraw(actor, id).stream())
                .filter(card -> card.court().equals(actor.court()))
                .toList();
        List<CaseId> waiting = awaiting.open(actor.court(), Integer.MAX_VALUE).stream()
                .map(AwaitingCase::id)
                .toList();
        return cards.stream()
                .map(card -> one(card, form, cards, waiting, actor, frame))
                .toList();
    }

    private Optional<CaseCard> mayDraw(Actor actor, CaseId id) {
        return cases.require(actor, id, Permission.CASE_DRAW) instanceof Decision.Granted<CaseCard>(CaseCard card)
                ? Optional.of(card)
                : Optional.empty();
    }

    private PreviewCase one(
            CaseCard card, DrawForm form, List<CaseCard> chosen, List<CaseId> waiting, Actor actor, Frame frame) {
        Text text = frame.text();
        List<Kinship> kin = kindred.of(actor, card);
        List<CaseId> order = chosen.stream().map(CaseCard::id).toList();
        List<Kinship> models = kin.stream()
                .filter(one -> model(one, card, order))
                .sorted(Comparator.comparing((Kinship one) -> one.like().handlingJudge() == null)
                        .thenComparingInt(one -> order.indexOf(one.like().id())))
                .limit(MODELS)
                .toList();
        DrawWithin.Circle circle = limits.of(card.id()).orElse(null);
        Optional<TryingDivisions.Proposal> proposal = circle == null
                ? divisions.propose(card)
                : divisions.of(card.court(), card.category()).stream()
                        .filter(division -> division.id().equals(circle.division()))
                        .map(division -> new TryingDivisions.Proposal(division, null))
                        .findFirst();
        boolean named = watched.watched(card);
        String proposed = models.stream()
                .findFirst()
                .map(one -> "same:" + one.like().id())
                .or(() -> proposal.map(one -> "draw:" + one.division().id().value()))
                .orElse("");
        String how = form.how().getOrDefault(card.id(), proposed);
        String typed = form.earlier().getOrDefault(card.id(), "");
        return new PreviewCase(
                card.id().toString(),
                card.number(),
                card.title(),
                Field.of("how-" + card.id(), text.of("assignment.how"))
                        .holding(how)
                        .mandatory()
                        .choices(options(card, models, circle, text)),
                Field.of("earlier-" + card.id(), text.of("assignment.earlier"))
                        .holding(typed)
                        .upTo(60)
                        .hint(text.of("assignment.earlier.hint")),
                notes(proposal, models, circle, text),
                more(kin, chosen, waiting, form),
                named ? why(card, form, text) : null,
                pool(card, how, typed, actor, frame));
    }

    /** A case with a judge, or one that gets its judge before this one does. */
    private static boolean model(Kinship kin, CaseCard card, List<CaseId> order) {
        int place = order.indexOf(kin.like().id());
        return kin.like().handlingJudge() != null || (place >= 0 && place < order.indexOf(card.id()));
    }

    private static Field why(CaseCard card, DrawForm form, Text text) {
        return Field.of("why-" + card.id(), text.of("assignment.watched.why"))
                .holding(form.why().getOrDefault(card.id(), ""))
                .upTo(AssignmentRules.LONGEST)
                .hint(text.of("assignment.watched.why.hint"));
    }

    private List<Option> options(CaseCard card, List<Kinship> models, DrawWithin.@Nullable Circle circle, Text text) {
        List<Option> options = new ArrayList<>();
        models.forEach(one -> options.add(new Option(
                "same:" + one.like().id(),
                text.of("assignment.how.same", one.like().number(), judge(one, text)))));
        divisions.of(card.court(), card.category()).stream()
                .filter(division -> circle == null || circle.division().equals(division.id()))
                .forEach(division -> options.add(
                        new Option("draw:" + division.id().value(), text.of("assignment.how.draw", division.name()))));
        return options;
    }

    private static List<String> notes(
            Optional<TryingDivisions.Proposal> proposal,
            List<Kinship> models,
            DrawWithin.@Nullable Circle circle,
            Text text) {
        List<String> notes = new ArrayList<>();
        if (circle != null) {
            notes.add(text.of("assignment.circle", circle.name()));
        }
        models.forEach(one -> notes.add(text.of(
                "assignment.kin." + one.ground(),
                one.like().number(),
                one.common().stream().collect(Collectors.joining(text.of("assignment.comma"))))));
        notes.add(proposal.map(one -> {
                    String cause = one.cause();
                    return cause == null
                            ? text.of("assignment.why.field", one.division().name())
                            : text.of("assignment.why.cause", one.division().name(), cause);
                })
                .orElseGet(() -> text.of("assignment.noDivision")));
        return notes;
    }

    private static @Nullable String more(
            List<Kinship> kin, List<CaseCard> chosen, List<CaseId> waiting, DrawForm form) {
        List<CaseId> here = chosen.stream().map(CaseCard::id).toList();
        List<CaseId> others = kin.stream()
                .map(one -> one.like().id())
                .filter(id -> waiting.contains(id) && !here.contains(id))
                .toList();
        if (others.isEmpty()) {
            return null;
        }
        List<CaseId> all = new ArrayList<>(form.cases());
        all.addAll(others);
        return "/assignment/draw?" + all.stream().map(id -> "id=" + id).collect(Collectors.joining("&"));
    }

    private List<PoolLine> pool(CaseCard card, String how, String typed, Actor actor, Frame frame) {
        Division division = divisions.of(card.court(), card.category()).stream()
                .filter(one -> how.equals("draw:" + one.id().value()))
                .findFirst()
                .orElse(null);
        return division == null
                ? List.of()
                : PoolLines.of(
                        pool.of(
                                card,
                                division,
                                frame.today(),
                                earlier.find(actor, typed).orElse(null)),
                        null,
                        frame.text());
    }

    private String judge(Kinship kin, Text text) {
        PersonId judge = kin.like().handlingJudge();
        return judge == null
                ? text.of("assignment.how.notYet")
                : Objects.requireNonNullElse(people.names(List.of(judge)).get(judge), "—");
    }
}
