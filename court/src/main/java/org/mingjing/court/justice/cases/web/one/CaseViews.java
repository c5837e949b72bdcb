package org.mingjing.court.justice.cases.web.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditEntry;
import org.mingjing.court.foundation.audit.AuditTrail;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.springframework.stereotype.Component;

/** 案件页内容 Reads what the pages of a case show. */
@Component
class CaseViews {

    private static final int LOG_LENGTH = 200;

    private final Cases cases;
    private final CaseDetails details;
    private final People people;
    private final AuditTrail trail;

    CaseViews(Cases cases, CaseDetails details, People people, AuditTrail trail) {
        this.cases = cases;
        this.details = details;
        this.people = people;
        this.trail = trail;
    }

    CaseOverview overview(CaseCard card, Actor actor, Text text) {
        var members = details.members(card.id());
        var names =
                people.names(members.stream().map(CaseDetails.Member::person).toList());
        boolean records = card.status().open() && cases.permits(actor, card, Permission.CLOCK_RECORD);
        return new CaseOverview(
                facts(card, text),
                details.parties(card.id()),
                members.stream()
                        .map(member -> new CaseOverview.Member(
                                names.getOrDefault(member.person(), ""),
                                text.of("cases.relation." + member.relation().word()),
                                member.since(),
                                member.until()))
                        .toList(),
                records ? "/cases/" + card.id() + "/next" : null,
                records ? "/cases/" + card.id() + "/conclude" : null,
                cases.permits(actor, card, Permission.CASE_WITHHOLD) ? "/cases/" + card.id() + "/withhold" : null);
    }

    private static List<Fact> facts(CaseCard card, Text text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                text.of("cases.category"),
                text.of("cases.category." + card.category().name())));
        facts.add(Fact.of(text.of("cases.cause"), Objects.requireNonNullElse(card.cause(), text.of("cases.notTold"))));
        facts.add(Fact.of(
                text.of("cases.procedure"),
                text.of("cases.procedure." + card.procedure().name())));
        var formation = card.formation();
        facts.add(Fact.of(
                text.of("cases.formation"),
                text.of(formation == null ? "cases.notTold" : "cases.formation." + formation.word())));
        facts.add(Fact.of(text.of("cases.column.filed"), text.date(card.filedOn())));
        if (card.concludedOn() != null) {
            facts.add(Fact.of(text.of("cases.concludedOn"), text.date(card.concludedOn())));
        }
        var conclusion = card.conclusion();
        if (conclusion != null) {
            facts.add(Fact.of(text.of("cases.conclusion"), text.of("cases.conclusion." + conclusion)));
        }
        return facts;
    }

    List<CaseLogLine> log(CaseCard card, Text text) {
        List<AuditEntry> entries = trail.about(card.id().subject(), LOG_LENGTH);
        Map<PersonId, String> names = people.names(entries.stream()
                .map(AuditEntry::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return entries.stream()
                .map(entry -> new CaseLogLine(
                        text.moment(entry.at()),
                        entry.actor() == null
                                ? text.of("cases.timeline.system")
                                : names.getOrDefault(entry.actor(), ""),
                        entry.kind(),
                        entry.action(),
                        entry.outcome()))
                .toList();
    }
}
