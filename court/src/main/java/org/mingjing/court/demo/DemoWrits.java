package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.paper.PaperPdf;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.writs.IssueWrit;
import org.mingjing.court.justice.writs.KnownFacts;
import org.mingjing.court.justice.writs.SaveWrit;
import org.mingjing.court.justice.writs.Writ;
import org.mingjing.court.justice.writs.WritDesk;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritId;
import org.mingjing.court.justice.writs.WritShelf;
import org.mingjing.court.justice.writs.Writs;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示文书 Papers in cases of the judge that visitors enter as: some issued, some drafts, a judgment in its second version. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoWrits {

    private final WritDesk desk;
    private final WritShelf shelf;
    private final Writs writs;
    private final KnownFacts facts;
    private final Cases cases;
    private final People people;
    private final PaperPdf pdf;

    DemoWrits(WritDesk desk, WritShelf shelf, Writs writs, KnownFacts facts, Cases cases, People people, PaperPdf pdf) {
        this.desk = desk;
        this.shelf = shelf;
        this.writs = writs;
        this.facts = facts;
        this.cases = cases;
        this.people = people;
        this.pdf = pdf;
    }

    void draw(Bench bench, List<Filed> docket, Days days) {
        Seat judge = bench.judges("basic", "civil1").getFirst();
        Actor clerk = people.actor(bench.beside(judge, "clerk").id()).orElseThrow();
        List<Filed> open = docket.stream()
                .filter(one ->
                        one.course().open() && judge.id().equals(one.entry().handlingJudge()))
                .filter(one -> one.entry().category() == CaseCategory.CIVIL
                        && !one.entry().sealed())
                .sorted(Comparator.comparing(Filed::filedOn).reversed())
                .toList();
        for (Row row : Sheets.rows("writs")) {
            open.stream()
                    .filter(one -> fits(one, row))
                    .skip(Sheets.number(row, "case") - 1L)
                    .findFirst()
                    .ifPresent(one -> draw(one, row, clerk, days.today()));
        }
    }

    private boolean fits(Filed one, Row row) {
        var cause = one.entry().cause();
        return switch (row.text("kind")) {
            case "any" -> true;
            case "heard" -> {
                WritShelf.Shelved shelved = shelf.of(card(one), row.text("template"));
                yield shelved != null && shelved.bar() == null;
            }
            case String part -> cause != null && cause.name().contains(part);
        };
    }

    private void draw(Filed one, Row row, Actor clerk, LocalDate today) {
        CaseCard card = card(one);
        WritShelf.Shelved shelved = shelf.of(card, row.text("template"));
        if (shelved == null || shelved.bar() != null) {
            return;
        }
        UUID key = Deeds.key("writ " + card.number() + " " + row.text("template"));
        Map<WritField, String> typed = new EnumMap<>(WritField.class);
        typed.putAll(facts.of(card, shelved.template()));
        type(typed, row.text("typed"));
        save(card, row, new WritId(key), 0, typed, origin(clerk, today, key, "first"));
        if (!row.text("again").isEmpty()) {
            type(typed, row.text("again"));
            save(card, row, new WritId(key), 0, typed, origin(clerk, today, key, "second"));
        }
        if (row.text("fate").equals("issued") && pdf.ready()) {
            Writ draft = writs.find(new WritId(key)).orElseThrow();
            Deeds.done(desk.issue(new IssueWrit(
                    origin(clerk, one.filedOn(), key, "issue"),
                    card.court(),
                    card.id(),
                    draft.id(),
                    draft.revision())));
        }
    }

    private void save(CaseCard card, Row row, WritId id, int revision, Map<WritField, String> typed, Origin origin) {
        Deeds.done(desk.save(
                new SaveWrit(origin, card.court(), card.id(), id, revision, row.text("template"), null, typed)));
    }

    private static void type(Map<WritField, String> typed, String words) {
        Arrays.stream(words.split(" \\|\\| ", -1))
                .filter(word -> word.contains("="))
                .forEach(word -> {
                    String value = word.substring(word.indexOf('=') + 1);
                    typed.put(
                            WritField.of(word.substring(0, word.indexOf('='))),
                            switch (value) {
                                case "@plaintiff" -> typed.getOrDefault(WritField.PLAINTIFFS, "");
                                case "@defendant" -> typed.getOrDefault(WritField.DEFENDANTS, "");
                                default -> value;
                            });
                });
    }

    private CaseCard card(Filed one) {
        return cases.find(one.entry().id()).orElseThrow();
    }

    private static Origin origin(Actor who, LocalDate on, UUID key, String act) {
        return new Origin(who, null, on, Deeds.key(key + act));
    }
}
