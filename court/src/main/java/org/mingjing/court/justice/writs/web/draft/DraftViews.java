package org.mingjing.court.justice.writs.web.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.foundation.paper.PaperPdf;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.writs.KnownFacts;
import org.mingjing.court.justice.writs.WritDesk;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritField.Entry;
import org.mingjing.court.justice.writs.WritId;
import org.mingjing.court.justice.writs.WritSheets;
import org.mingjing.court.justice.writs.WritTemplate;
import org.mingjing.court.justice.writs.web.draft.DraftView.Gap;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** 起草页内容 Made inside CourtBoundary. */
@Component
class DraftViews {

    private final WritDesk desk;
    private final WritSheets sheets;
    private final KnownFacts facts;
    private final CaseDetails details;
    private final PaperPdf pdf;

    DraftViews(WritDesk desk, WritSheets sheets, KnownFacts facts, CaseDetails details, PaperPdf pdf) {
        this.desk = desk;
        this.sheets = sheets;
        this.facts = facts;
        this.details = details;
        this.pdf = pdf;
    }

    DraftView of(DraftPage.Draft draft, Map<WritField, String> filled, FormErrors errors, Frame frame) {
        Text text = frame.text();
        WritTemplate template = draft.template();
        Map<WritField, String> content = desk.content(draft.card(), template, filled, frame.today());
        Paper paper = sheets.paper(template, content);
        List<Input> inputs = template.fields().stream()
                .filter(field -> field.entry() != Entry.FIXED)
                .map(field -> input(draft, field, filled.get(field), errors, text))
                .toList();
        List<Gap> gaps = template.needed().stream()
                .filter(field -> content.getOrDefault(field, "").isBlank())
                .map(field -> gap(draft, field, text))
                .toList();
        WritId corrects = draft.corrects();
        return new DraftView(
                template.called(),
                template.citations(draft.card().category()).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(text.of("writs.comma"))),
                draft.id().toString(),
                draft.revision(),
                draft.next(),
                corrects == null ? null : corrects.toString(),
                inputs,
                gaps,
                pdf.missing(paper),
                paper,
                draft.next() == 1 ? "/cases/" + draft.card().id() + "/writs" : "/writs/" + draft.id());
    }

    private Gap gap(DraftPage.Draft draft, WritField field, Text text) {
        String label = text.of("writs.field." + field.word());
        return facts.page(draft.card(), field)
                .map(page -> new Gap(
                        label, page, text.of(field.entry() == Entry.FIXED ? "writs.gap.there" : "writs.gap.elsewhere")))
                .orElseGet(() -> new Gap(label, "#" + field.word(), null));
    }

    private Input input(DraftPage.Draft draft, WritField field, @Nullable String value, FormErrors errors, Text text) {
        Field one = Field.of(field.word(), text.of("writs.field." + field.word()))
                .holding(value)
                .upTo(field.longest())
                .errorOf(errors);
        if (field == WritField.ADDRESSEE) {
            one = one.choices(details.parties(draft.card().id()).stream()
                    .map(NewParty::name)
                    .distinct()
                    .map(name -> new Option(name, name))
                    .toList());
        }
        if (field == WritField.SIGNERS) {
            one = one.hint(text.of("writs.hint.signers"));
        } else if (field.entry() == Entry.TEXT) {
            one = one.hint(text.of("writs.hint.text"));
        }
        return new Input(field.entry() == Entry.TEXT ? "textarea" : "text", one);
    }

    /** What was typed into the form; of what the system fills in, nothing. */
    Map<WritField, String> typed(WritTemplate template, MultiValueMap<String, String> form) {
        Map<WritField, String> filled = new EnumMap<>(WritField.class);
        for (WritField field : template.fields()) {
            String value = form.getFirst(field.word());
            if (field.entry() != Entry.FIXED && value != null) {
                filled.put(field, value.replace("\r\n", "\n").strip());
            }
        }
        return filled;
    }

    FormErrors errors(Map<WritField, String> filled, Text text) {
        List<WritField> tooLong = new ArrayList<>(filled.keySet());
        tooLong.removeIf(field -> filled.getOrDefault(field, "").length() <= field.longest());
        FormErrors errors = FormErrors.NONE;
        for (WritField field : tooLong) {
            errors = errors.and(field.word(), text.of("writs.error.tooLong", field.longest()));
        }
        return errors;
    }
}
