package org.mingjing.court.justice.writs.web.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.foundation.paper.PaperPdf;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.writs.KnownFacts;
import org.mingjing.court.justice.writs.Writ;
import org.mingjing.court.justice.writs.WritId;
import org.mingjing.court.justice.writs.WritSheets;
import org.mingjing.court.justice.writs.WritTemplate;
import org.mingjing.court.justice.writs.WritTemplates;
import org.mingjing.court.justice.writs.WritVersion;
import org.mingjing.court.justice.writs.Writs;
import org.mingjing.court.justice.writs.web.one.WritView.VersionLine;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.springframework.stereotype.Component;

/** 文书页内容 Made inside CourtBoundary. */
@Component
class WritViews {

    private final Writs writs;
    private final WritTemplates templates;
    private final WritSheets sheets;
    private final KnownFacts facts;
    private final Cases cases;
    private final People people;
    private final PaperPdf pdf;

    WritViews(
            Writs writs,
            WritTemplates templates,
            WritSheets sheets,
            KnownFacts facts,
            Cases cases,
            People people,
            PaperPdf pdf) {
        this.writs = writs;
        this.templates = templates;
        this.sheets = sheets;
        this.facts = facts;
        this.cases = cases;
        this.people = people;
        this.pdf = pdf;
    }

    /** What is issued stands in the words of its own template, whatever that says today. */
    Paper paper(Writ writ, WritVersion version) {
        return sheets.paper(templates.of(writ), version.content());
    }

    /** 与已知不同之处 Named before the issue; null: nothing. */
    @Nullable
    String differing(CaseCard card, Writ writ, WritVersion version, Text text) {
        String names = facts.differing(card, templates.of(writ), version.content()).stream()
                .map(field -> text.of("writs.field." + field.word()))
                .collect(Collectors.joining(text.of("writs.comma")));
        return names.isEmpty() ? null : text.of("writs.issue.differing", names);
    }

    String title(Writ writ) {
        return templates.of(writ.template()).called();
    }

    WritView of(CaseCard card, Writ writ, WritVersion shown, Actor actor, Frame frame) {
        Text text = frame.text();
        boolean works = card.court().equals(actor.court()) && cases.permits(actor, card, Permission.WRIT);
        List<WritVersion> versions = works ? writs.versions(writ.id()) : List.of();
        Map<PersonId, String> names =
                people.names(versions.stream().map(WritVersion::by).distinct().toList());
        return new WritView(
                writ.id().toString(),
                title(writ),
                Chip.of(text.of("writs.state." + writ.state().word()), writ.issued() ? Tone.GOOD : Tone.WARN),
                facts(writ, text),
                shown.no(),
                paper(writ, shown),
                versions.stream().map(one -> line(writ, one, names, text)).toList(),
                works ? actions(card, writ, shown, actor, text) : downloads(writ, shown, text));
    }

    private List<Fact> facts(Writ writ, Text text) {
        List<Fact> facts = new ArrayList<>();
        if (!writ.about().isEmpty()) {
            facts.add(Fact.of(text.of("writs.about"), writ.about()));
        }
        PersonId by = writ.issuedBy();
        if (by != null) {
            facts.add(Fact.of(text.of("writs.issuedOn"), text.date(writ.issuedOn())));
            facts.add(
                    Fact.of(text.of("writs.issuedBy"), people.names(List.of(by)).getOrDefault(by, "—")));
        }
        WritId corrects = writ.corrects();
        if (corrects != null) {
            writs.find(corrects)
                    .ifPresent(one -> facts.add(new Fact(text.of("writs.corrects"), title(one), "/writs/" + one.id())));
        }
        return facts;
    }

    private static VersionLine line(Writ writ, WritVersion one, Map<PersonId, String> names, Text text) {
        String base = "/writs/" + writ.id();
        return new VersionLine(
                text.of("writs.version", one.no()),
                base + "/versions/" + one.no(),
                names.getOrDefault(one.by(), "—"),
                text.moment(one.at()),
                one.no() == 1 ? null : base + "/difference?from=" + (one.no() - 1) + "&to=" + one.no());
    }

    private List<Action> downloads(Writ writ, WritVersion shown, Text text) {
        String base = "/writs/" + writ.id() + "/versions/" + shown.no();
        boolean held = writ.issued() && shown.no() == writ.latest();
        return List.of(
                Action.link(text.of("writs.do.pdf"), base + "/pdf")
                        .forbidden(held || pdf.ready() ? null : text.of("writs.refused.noFonts", PaperPdf.packages())),
                Action.link(text.of("writs.do.docx"), base + "/docx"));
    }

    private List<Action> actions(CaseCard card, Writ writ, WritVersion shown, Actor actor, Text text) {
        List<Action> actions = new ArrayList<>();
        if (writ.issued()) {
            if (templates.of(writ.template()).kind().decides()) {
                actions.add(Action.link(
                        text.of("writs.do.correct"),
                        "/cases/" + card.id() + "/writs/new/correction?corrects=" + writ.id()));
            }
        } else {
            actions.add(Action.link(text.of("writs.do.issue"), "/writs/" + writ.id() + "/issue")
                    .weighing(Weight.MAIN)
                    .forbidden(whyNotIssue(card, writ, shown, actor, text)));
            actions.add(Action.link(text.of("writs.do.edit"), "/writs/" + writ.id() + "/edit"));
        }
        actions.addAll(downloads(writ, shown, text));
        return actions;
    }

    @Nullable
    String whyNotIssue(CaseCard card, Writ writ, WritVersion shown, Actor actor, Text text) {
        if (shown.no() != writ.latest()) {
            return text.of("writs.whyNot.old");
        }
        List<String> gaps = paper(writ, shown).gaps();
        if (!gaps.isEmpty()) {
            return text.of("writs.whyNot.gaps", gaps.size(), String.join(text.of("writs.comma"), gaps));
        }
        WritTemplate template = templates.of(writ.template());
        return template.kind().decides() && !cases.permits(actor, card, Permission.WRIT_ISSUE)
                ? text.of("writs.whyNot.judge")
                : null;
    }
}
