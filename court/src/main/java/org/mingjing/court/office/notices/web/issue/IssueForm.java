package org.mingjing.court.office.notices.web.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.office.notices.IssueWorkNotice;
import org.mingjing.court.office.notices.WorkNoticeDesk;
import org.mingjing.court.office.notices.WorkNoticeId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.util.MultiValueMap;

/** 发通知表单 As typed. */
record IssueForm(MultiValueMap<String, String> typed) {

    private static final int ITEMS = WorkNoticeDesk.MOST_ITEMS;

    String word(String name) {
        return TypedWords.of(typed, name);
    }

    /**
     * Null where something is missing; the errors say what.
     *
     * @param errors gets what is wrong
     */
    @Nullable
    IssueWorkNotice command(Actor actor, List<Division> divisions, Frame frame, List<FormErrors> errors) {
        TypedForm form = new TypedForm(typed, frame.text());
        List<IssueWorkNotice.PlannedItem> items = new ArrayList<>();
        FormErrors found = FormErrors.NONE;
        if (form.word("title").isEmpty()) {
            found = found.and("title", frame.text().of("notices.error.title"));
        }
        for (int no = 1; no <= ITEMS; no++) {
            String what = form.word("item-" + no);
            DivisionId division = division(form.word("lead-" + no), divisions);
            LocalDate due = form.dayIfAny("due-" + no);
            if (what.isEmpty() != (division == null)) {
                found = found.and(
                        what.isEmpty() ? "item-" + no : "lead-" + no,
                        frame.text().of("notices.error.item"));
            } else if (division != null) {
                items.add(new IssueWorkNotice.PlannedItem(what, division, due));
            }
        }
        List<DivisionId> to = divisions.stream()
                .map(Division::id)
                .filter(one -> form.checked("all") || form.checked("to-" + one.value()))
                .toList();
        if (to.isEmpty() && items.isEmpty()) {
            found = found.and("all", frame.text().of("notices.error.nobody"));
        }
        for (FormErrors.FormError one : form.errors().list()) {
            found = found.and(one.field(), one.message());
        }
        errors.add(found);
        return found.any()
                ? null
                : new IssueWorkNotice(
                        new Origin(actor, null, frame.today(), form.key()),
                        actor.court(),
                        new WorkNoticeId(form.key()),
                        form.word("title"),
                        form.word("text"),
                        items,
                        to);
    }

    /** The line of the form in which the item of that number was typed; lines left empty are no items. */
    int line(int item) {
        return IntStream.rangeClosed(1, ITEMS)
                .filter(no -> !word("item-" + no).isEmpty())
                .skip(item - 1L)
                .findFirst()
                .orElse(ITEMS);
    }

    private static @Nullable DivisionId division(String typed, List<Division> divisions) {
        return divisions.stream()
                .map(Division::id)
                .filter(one -> one.value().toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    List<Input> head(FormErrors errors, Text text) {
        return List.of(
                new Input(
                        "text",
                        Field.of("title", text.of("notices.form.title"))
                                .holding(word("title"))
                                .upTo(WorkNoticeDesk.LONGEST_TITLE)
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "textarea",
                        Field.of("text", text.of("notices.form.text"))
                                .holding(word("text"))
                                .upTo(WorkNoticeDesk.LONGEST)
                                .errorOf(errors)));
    }

    /** In threes: what, who leads, by when. */
    List<List<Input>> items(List<Division> divisions, FormErrors errors, Text text) {
        List<Option> options = divisions.stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(no -> List.of(
                        new Input(
                                "text",
                                Field.of("item-" + no, text.of("notices.form.item", no))
                                        .holding(word("item-" + no))
                                        .upTo(WorkNoticeDesk.LONGEST_ITEM)
                                        .errorOf(errors)),
                        new Input(
                                "select",
                                Field.of("lead-" + no, text.of("notices.form.lead"))
                                        .holding(word("lead-" + no))
                                        .choices(options)
                                        .errorOf(errors)),
                        new Input(
                                "date",
                                Field.of("due-" + no, text.of("notices.form.due"))
                                        .holding(word("due-" + no))
                                        .errorOf(errors))))
                .toList();
    }

    List<Field> divisions(List<Division> divisions, FormErrors errors, Text text) {
        List<Field> fields = new ArrayList<>(List.of(Field.of("all", text.of("notices.form.all"))
                .holding(word("all"))
                .errorOf(errors)));
        divisions.forEach(one -> fields.add(Field.of("to-" + one.id().value(), one.name())
                .holding(word("to-" + one.id().value()))));
        return fields;
    }
}
