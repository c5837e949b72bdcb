package org.mingjing.court.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.kernel.Decision;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示卷宗 A few papers in the cases of the judge that visitors enter as, brought in by the clerk. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class CasePapers {

    private final Files files;
    private final People people;

    CasePapers(Files files, People people) {
        this.files = files;
        this.people = people;
    }

    void bring(List<Filed> docket, Bench bench, String court, LocalDate today) {
        Seat judge = bench.judges("basic", "civil1").getFirst();
        Actor clerk = people.actor(bench.beside(judge, "clerk").id()).orElseThrow();
        List<Filed> open = docket.stream()
                .filter(one ->
                        one.course().open() && judge.id().equals(one.entry().handlingJudge()))
                .filter(one -> !one.entry().sealed())
                .sorted(Comparator.comparing(one -> one.course().dueOn()))
                .toList();
        Map<String, DocumentId> brought = new HashMap<>();
        long serial = 0;
        for (Row row : Sheets.rows("case-papers")) {
            int no = Sheets.number(row, "case");
            if (no <= open.size()) {
                Filed to = open.get(no - 1);
                String title = row.text("title");
                String text = fill(paper(row.text("text")), to, court);
                boolean pdf = row.text("type").equals("pdf");
                byte[] bytes = pdf ? PlainPdf.of(text) : text.getBytes(StandardCharsets.UTF_8);
                var key = new UUID(DemoCourt.SEED, ++serial);
                var stored = files.store(
                        new Origin(clerk, null, today, key),
                        to.entry().id().subject(),
                        brought.get(no + title),
                        title,
                        title + "." + row.text("type"),
                        new ByteArrayInputStream(bytes));
                switch (stored) {
                    case Decision.Granted<DocumentId>(DocumentId id) -> brought.put(no + title, id);
                    case Decision.Refused<DocumentId> refused ->
                        throw new IllegalStateException("a paper was refused: " + refused.code());
                }
            }
        }
    }

    private static String fill(String text, Filed to, String court) {
        return text.replace("{court}", court)
                .replace("{number}", to.entry().number().toString())
                .replace("{cause}", Objects.requireNonNull(to.entry().cause()).name())
                .replace("{first}", names(to.entry().parties(), true))
                .replace("{second}", names(to.entry().parties(), false))
                .replace("{day}", to.filedOn().toString());
    }

    /** Those who stand where the first does, or the others. */
    private static String names(List<NewParty> parties, boolean first) {
        var role = parties.getFirst().role();
        return parties.stream()
                .filter(party -> (party.role() == role) == first)
                .map(NewParty::name)
                .collect(Collectors.joining("\u3001"));
    }

    private static String paper(String name) {
        try (var in = Objects.requireNonNull(CasePapers.class.getResourceAsStream("/demo/papers/" + name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
