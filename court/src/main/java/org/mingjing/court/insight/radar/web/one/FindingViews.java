package org.mingjing.court.insight.radar.web.one;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.insight.radar.Finding;
import org.mingjing.court.insight.radar.FindingKind;
import org.mingjing.court.insight.radar.Found;
import org.mingjing.court.insight.radar.web.RadarWords;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.trace.LedgerText;
import org.springframework.stereotype.Component;

/** 发现页内容 Called inside CourtBoundary, after the case was granted. */
@Component
class FindingViews {

    private static final int LONGEST = 500;
    private static final int MOST_DAYS = 90;

    private final Cases cases;
    private final CaseHeads heads;
    private final People people;

    FindingViews(Cases cases, CaseHeads heads, People people) {
        this.cases = cases;
        this.heads = heads;
        this.people = people;
    }

    FindingView of(
            Finding finding, CaseCard card, @Nullable AnswerForm typed, FormErrors errors, Actor actor, Frame frame) {
        Text text = frame.text();
        Found found = finding.found();
        boolean records = finding.open() && cases.permits(actor, card, Permission.CLOCK_RECORD);
        boolean answers = records && found.kind().ofClock();
        return new FindingView(
                finding,
                heads.of(card, frame, "radar"),
                RadarWords.sentence(found, frame.today(), text),
                facts(finding, card, frame),
                article(found),
                finding.open() ? repairs(finding, card, records, actor, text) : List.of(),
                answers
                        ? Field.of("reason", text.of("radar.answer.reason"))
                                .holding(typed == null ? null : typed.reason())
                                .upTo(LONGEST)
                                .mandatory()
                                .errorOf(errors)
                        : null,
                answers
                        ? Field.of("until", text.of("radar.answer.until"))
                                .holding(typed == null ? null : typed.until())
                                .between(
                                        frame.today().plusDays(1), frame.today().plusDays(MOST_DAYS))
                                .mandatory()
                                .errorOf(errors)
                        : null,
                finding.open()
                        && !found.kind().ofClock()
                        && card.handlingJudge() != null
                        && Grants.permits(actor, Permission.LIMITS_SHEET),
                UUID.randomUUID().toString());
    }

    private List<Fact> facts(Finding finding, CaseCard card, Frame frame) {
        Text text = frame.text();
        Found found = finding.found();
        List<Fact> facts = new ArrayList<>();
        Found.StandingClock standing = found.standing();
        if (standing != null) {
            facts.add(Fact.of(text.of("radar.fact.ground"), RadarWords.ground(standing, text)));
        }
        facts.add(new Fact(
                text.of("radar.fact.sign"),
                RadarWords.sign(found, text) + " · " + text.date(found.since()),
                "/cases/" + card.id() + "/timeline"));
        if (standing != null) {
            facts.add(new Fact(
                    text.of("radar.fact.due"),
                    text.date(standing.dueOn()),
                    "/clocks/" + standing.clock().value() + "/ledger"));
            if (standing.wouldBe() != null) {
                long over = RadarWords.over(found, frame.today());
                facts.add(Fact.of(
                        text.of("radar.fact.wouldBe"),
                        text.date(standing.wouldBe()) + (over > 0 ? " · " + text.of("radar.over", over) : "")));
            }
        }
        if (standing != null) {
            facts.add(Fact.of(
                    text.of("radar.fact.article"), LedgerText.in(text.locale()).of(found.citation())));
        }
        facts.add(Fact.of(text.of("radar.fact.foundOn"), text.date(finding.foundOn())));
        if (finding.closedOn() != null) {
            facts.add(Fact.of(text.of("radar.fact.closedOn"), text.date(finding.closedOn())));
        }
        String answer = finding.answer();
        PersonId by = finding.answeredBy();
        if (answer != null && by != null) {
            String name = people.names(List.of(by)).getOrDefault(by, "—");
            facts.add(Fact.of(
                    text.of("radar.fact.answer"),
                    text.of("radar.answer.given", answer, name, text.date(finding.quietUntil()))));
        }
        return facts;
    }

    private static @Nullable String article(Found found) {
        String words = Articles.findAll(found.citation()).stream()
                .map(one -> one.heading() + " " + one.text())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    private List<Action> repairs(Finding finding, CaseCard card, boolean records, Actor actor, Text text) {
        Found found = finding.found();
        String own = "/cases/" + card.id();
        Found.StandingClock standing = found.standing();
        String notYours = text.of("limits.whyNot.notYours");
        List<Action> actions = new ArrayList<>();
        if (standing != null) {
            actions.add(Action.link(
                            text.of("radar.repair.end"),
                            "/clocks/" + standing.clock().value() + "/facts/"
                                    + standing.fact().value() + "/end"
                                    + (found.kind() == FindingKind.ENDED ? "?to=" + found.since() : ""))
                    .weighing(Action.Weight.MAIN)
                    .forbidden(records ? null : notYours));
        } else if (found.kind() == FindingKind.NO_JUDGE) {
            actions.add(Action.link(text.of("radar.repair.assign"), own + "/assignment")
                    .weighing(Action.Weight.MAIN)
                    .forbidden(
                            cases.permits(actor, card, Permission.CASE_ASSIGN)
                                    ? null
                                    : text.of("radar.whyNot.assign")));
        } else {
            actions.add(Action.link(text.of("radar.repair.next"), own + "/next")
                    .weighing(Action.Weight.MAIN)
                    .forbidden(records ? null : notYours));
        }
        return actions;
    }
}
