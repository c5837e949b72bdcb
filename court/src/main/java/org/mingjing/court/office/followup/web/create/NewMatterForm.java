package org.mingjing.court.office.followup.web.create;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.MatterSource;
import org.mingjing.court.office.followup.Milestone;
import org.mingjing.court.office.followup.OpenMatter;
import org.mingjing.court.office.followup.SourceKind;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.SubjectRef;
import org.springframework.util.MultiValueMap;

/** 立项表单 As typed. */
record NewMatterForm(MultiValueMap<String, String> typed) {

    static final int ASSISTING = 3;
    static final int MILESTONES = 3;

    /**
     * Null where something is missing; the errors say what.
     *
     * @param errors gets what is wrong
     */
    @Nullable
    OpenMatter command(Actor actor, Frame frame, List<FormErrors> errors) {
        TypedForm form = new TypedForm(typed, frame.text());
        SourceKind kind = form.one("source", SourceKind.values());
        PersonId lead = person("lead");
        LocalDate due = form.day("due");
        FormErrors found = form.errors();
        if (form.word("title").isEmpty()) {
            found = found.and("title", frame.text().of("followup.error.title"));
        }
        if (lead == null) {
            found = found.and("lead", frame.text().of("followup.error.lead"));
        }
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 1; i <= MILESTONES; i++) {
            String title = form.word("ms-" + i);
            LocalDate on = TypedDay.of(form.word("ms-on-" + i));
            if (title.isEmpty() != (on == null)) {
                found = found.and(
                        title.isEmpty() ? "ms-" + i : "ms-on-" + i, frame.text().of("followup.error.milestone"));
            } else if (on != null) {
                milestones.add(new Milestone(milestones.size() + 1, title, on, null));
            }
        }
        errors.add(found);
        if (found.any() || kind == null || lead == null || due == null) {
            return null;
        }
        String link = form.word("link");
        return new OpenMatter(
                new Origin(actor, null, frame.today(), form.key()),
                actor.court(),
                new MatterId(form.key()),
                new MatterSource(
                        kind, subject(form.word("subject")), form.word("sourceTitle"), link.isEmpty() ? null : link),
                form.word("title"),
                form.word("requirement"),
                lead,
                IntStream.rangeClosed(1, ASSISTING)
                        .mapToObj(i -> person("assisting-" + i))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                person("leader"),
                due,
                milestones);
    }

    /** As {@code kind:id}; null when nothing, or nothing of that shape, was handed over. */
    private static @Nullable SubjectRef subject(String words) {
        int colon = words.indexOf(':');
        return colon > 0 && words.matches("[a-z][a-z-]*:[A-Za-z0-9-]{1,80}")
                ? new SubjectRef(words.substring(0, colon), words.substring(colon + 1))
                : null;
    }

    private @Nullable PersonId person(String name) {
        UUID id = TypedId.of(TypedWords.of(typed, name));
        return id == null ? null : new PersonId(id);
    }
}
