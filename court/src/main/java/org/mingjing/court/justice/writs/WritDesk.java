package org.mingjing.court.justice.writs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.foundation.paper.PaperPdf;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 制作文书 Drafted in versions, issued once; a correction is another paper. */
@Service
public class WritDesk {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");
    private static final Citation HOUSE = Citation.of("docs/adr/0011", "writs");
    private static final Citation CORRECTION = Citation.of("民诉法", "157");

    private final Commands commands;
    private final CourtBoundary boundary;
    private final Cases cases;
    private final Writs writs;
    private final WritShelf shelf;
    private final WritTemplates templates;
    private final KnownFacts facts;
    private final WritSheets sheets;
    private final WritWords words;
    private final PaperPdf pdf;
    private final MadeDocuments documents;
    private final CaseDiary diary;
    private final Clock clock;

    WritDesk(
            Commands commands,
            CourtBoundary boundary,
            Cases cases,
            Writs writs,
            WritShelf shelf,
            WritTemplates templates,
            KnownFacts facts,
            WritSheets sheets,
            WritWords words,
            PaperPdf pdf,
            MadeDocuments documents,
            CaseDiary diary,
            Clock clock) {
        this.commands = commands;
        this.boundary = boundary;
        this.cases = cases;
        this.writs = writs;
        this.shelf = shelf;
        this.templates = templates;
        this.facts = facts;
        this.sheets = sheets;
        this.words = words;
        this.pdf = pdf;
        this.documents = documents;
        this.diary = diary;
        this.clock = clock;
    }

    /** 保存 The granted result is the id of the paper. */
    public Decision<String> save(SaveWrit command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId(), Permission.WRIT).then(card -> {
                    WritShelf.Shelved shelved = shelf.of(card, command.template());
                    if (shelved == null) {
                        return Decision.refused("writs.refused.noSuchTemplate", HOUSE);
                    }
                    String bar = shelved.bar();
                    if (bar != null) {
                        return Decision.refused("writs.refused.notYet", cited(shelved.template(), card));
                    }
                    WritField tooLong = command.typed().entrySet().stream()
                            .filter(entry ->
                                    entry.getValue().length() > entry.getKey().longest())
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse(null);
                    if (tooLong != null) {
                        return Decision.refused("writs.refused.tooLong", HOUSE, tooLong.longest());
                    }
                    Writ corrected = command.corrects() == null
                            ? null
                            : writs.find(command.corrects()).orElse(null);
                    if (command.corrects() != null
                            && (corrected == null
                                    || !corrected.issued()
                                    || !corrected.caseId().equals(card.id()))) {
                        return Decision.refused("writs.refused.nothingToCorrect", CORRECTION);
                    }
                    return keep(command, card, shelved.template());
                }));
    }

    private Decision<String> keep(SaveWrit command, CaseCard card, WritTemplate template) {
        Map<WritField, String> content = content(card, template, command.typed(), LocalDate.now(clock));
        String about = about(content);
        Writ found = writs.findToChange(command.id()).orElse(null);
        if (found == null) {
            Writ opened = new Writ(
                    command.id(),
                    card.court(),
                    card.id(),
                    template.name(),
                    about,
                    command.corrects(),
                    WritState.DRAFT,
                    1,
                    null,
                    null,
                    null,
                    null,
                    0);
            writs.insert(opened);
            writs.write(opened, 1, content, command.origin().who().id());
            return Decision.granted(opened.id().toString());
        }
        if (!found.caseId().equals(card.id()) || !found.template().equals(template.name())) {
            return Decision.refused("access.unknown", OWN_COURT);
        }
        if (found.issued()) {
            return Decision.refused("writs.refused.issued", CORRECTION);
        }
        if (found.revision() != command.revision()) {
            return Decision.refused("writs.refused.changedMeanwhile", ONE_AT_A_TIME);
        }
        int next = found.latest() + 1;
        writs.write(found, next, content, command.origin().who().id());
        writs.latest(found, next, about);
        return Decision.granted(found.id().toString());
    }

    /** 签发 The granted result is the id of the paper. Drawn before the transaction: it takes longer than anything in it. */
    public Decision<String> issue(IssueWrit command) {
        Drawn drawn = boundary.read(
                CourtScope.of(command.court()),
                () -> writs.find(command.id())
                        .filter(one -> one.caseId().equals(command.caseId()) && !one.issued())
                        .flatMap(one -> writs.version(one.id(), one.latest())
                                .map(last -> drawn(one, last, command.origin().occurredOn())))
                        .orElse(null));
        boolean whole = drawn != null && drawn.paper().gaps().isEmpty() && pdf.ready();
        byte[] bytes = whole ? pdf.of(drawn.paper()) : new byte[0];
        return commands.perform(
                command,
                () -> require(command, command.caseId(), Permission.WRIT)
                        .then(card -> fix(command, card, drawn, bytes)));
    }

    private Decision<String> fix(IssueWrit command, CaseCard card, @Nullable Drawn drawn, byte[] bytes) {
        Writ writ = writs.findToChange(command.id())
                .filter(one -> one.caseId().equals(card.id()))
                .orElse(null);
        if (writ == null) {
            return Decision.refused("access.unknown", OWN_COURT);
        }
        if (writ.issued()) {
            return Decision.refused("writs.refused.issued", CORRECTION);
        }
        if (drawn == null
                || writ.revision() != command.revision()
                || drawn.writ().revision() != writ.revision()) {
            return Decision.refused("writs.refused.changedMeanwhile", ONE_AT_A_TIME);
        }
        WritShelf.Shelved shelved = shelf.of(card, writ.template());
        if (shelved == null) {
            return Decision.refused("writs.refused.noSuchTemplate", HOUSE);
        }
        WritTemplate template = shelved.template();
        Citation cited = cited(template, card);
        if (shelved.bar() != null) {
            return Decision.refused("writs.refused.noLonger", cited);
        }
        if (template.kind().decides() && !cases.permits(command.origin().who(), card, Permission.WRIT_ISSUE)) {
            return Decision.refused("writs.refused.judgeIssues", cited);
        }
        List<String> gaps = drawn.paper().gaps();
        if (!gaps.isEmpty()) {
            return Decision.refused("writs.refused.gaps", cited, gaps.size(), String.join(" ", gaps));
        }
        if (!pdf.ready()) {
            return Decision.refused("writs.refused.noFonts", HOUSE, PaperPdf.packages());
        }
        List<String> missing = pdf.missing(drawn.paper());
        if (!missing.isEmpty()) {
            return Decision.refused("writs.refused.noGlyph", HOUSE, String.join(" ", missing));
        }
        LocalDate on = command.origin().occurredOn();
        if (on.isAfter(LocalDate.now(clock))) {
            return Decision.refused("writs.refused.future", HOUSE);
        }
        LocalDate earliest = earliest(writ, card);
        if (earliest != null && on.isBefore(earliest)) {
            return Decision.refused("writs.refused.early", HOUSE, earliest);
        }
        PersonId by = command.origin().who().id();
        String title = writ.about().isEmpty() ? template.called() : template.called() + " " + writ.about();
        return documents
                .keep(command.origin(), card.court(), card.id().subject(), title, template.called() + ".pdf", bytes)
                .map(file -> {
                    int last = writ.latest() + 1;
                    writs.write(writ, last, drawn.content(), by);
                    writs.issue(writ, last, on, by, file, templates.text(writ.template()));
                    diary.record(card, new NewEvent("writs.event.issued", on, List.of(title), by));
                    return writ.id().toString();
                });
    }

    /** 最早签发日期 Of a correction the day of what it corrects, else that of the filing. */
    private @Nullable LocalDate earliest(Writ writ, CaseCard card) {
        WritId corrects = writ.corrects();
        return corrects == null
                ? card.filedOn()
                : writs.find(corrects).map(Writ::issuedOn).orElse(card.filedOn());
    }

    /** 定稿 The last version with the day of the issue. */
    private Drawn drawn(Writ writ, WritVersion last, LocalDate on) {
        Map<WritField, String> content = new EnumMap<>(WritField.class);
        content.putAll(last.content());
        content.put(WritField.TODAY, words.formal(on));
        return new Drawn(writ, content, sheets.paper(templates.of(writ.template()), content));
    }

    private record Drawn(Writ writ, Map<WritField, String> content, Paper paper) {}

    /** 全部内容 What was typed, and what the system alone fills in; only what the template asks for. */
    public Map<WritField, String> content(
            CaseCard card, WritTemplate template, Map<WritField, String> typed, LocalDate on) {
        Map<WritField, String> known = facts.of(card, template);
        Map<WritField, String> content = new EnumMap<>(WritField.class);
        for (WritField field : template.fields()) {
            String value = field.entry() == WritField.Entry.FIXED ? known.get(field) : typed.get(field);
            if (value != null && !value.isBlank()) {
                content.put(field, value.strip());
            }
        }
        content.put(WritField.COURT, known.getOrDefault(WritField.COURT, ""));
        content.put(WritField.TODAY, words.formal(on));
        return content;
    }

    private static String about(Map<WritField, String> content) {
        return content.getOrDefault(WritField.ADDRESSEE, content.getOrDefault(WritField.DOCUMENT, ""));
    }

    private static Citation cited(WritTemplate template, CaseCard card) {
        return template.citations(card.category()).getFirst();
    }

    /** Only people of the court itself; a superior court looks on. */
    private Decision<CaseCard> require(Command command, CaseId caseId, Permission permission) {
        return cases.requireOwn(command.origin().who(), caseId, permission);
    }
}
