package org.mingjing.court.office.documents.web.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentDesk;
import org.mingjing.court.office.documents.DocumentTeam;
import org.mingjing.court.office.documents.OutgoingDocuments;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.documents.DocumentDirection;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;
import org.springframework.stereotype.Component;

/** 拟稿项目 The fields of the editor. */
@Component
public class DraftFields {

    private final CourtBoundary boundary;
    private final OutgoingDocuments documents;
    private final DocumentTeam team;
    private final People people;
    private final Courts courts;

    DraftFields(CourtBoundary boundary, OutgoingDocuments documents, DocumentTeam team, People people, Courts courts) {
        this.boundary = boundary;
        this.documents = documents;
        this.team = team;
        this.people = people;
        this.courts = courts;
    }

    /**
     * 拟稿页的内容
     *
     * @param head what it is, before the text; foot what goes below
     * @param divisions 会签部门, ticked ones by id
     */
    public record View(
            List<Input> head,
            List<Part> parts,
            List<Field> attachments,
            List<Input> foot,
            List<Option> divisions,
            Set<String> ticked,
            Field assigned) {}

    /** 一个版块 */
    public record Part(Field type, Field text) {}

    View of(Actor actor, DraftForm form, FormErrors errors, Text text) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            List<PersonId> signers = team.signers(actor.court());
            Map<PersonId, String> names = people.names(signers);
            return new View(
                    List.of(
                            input(
                                    "select",
                                    choice("kind", DocumentKind.values(), form, text)
                                            .mandatory(),
                                    errors),
                            input(
                                    "select",
                                    choice("direction", DocumentDirection.values(), form, text)
                                            .mandatory(),
                                    errors),
                            input("select", choice("urgency", urgencies(), form, text), errors),
                            input(
                                    "select",
                                    choice("form", OfficialForm.values(), form, text)
                                            .hint(text.of("documents.form.hint")),
                                    errors),
                            input(
                                    "text",
                                    field("word", form, text)
                                            .hint(text.of("documents.word.hint"))
                                            .choices(documents.words(actor.court()).stream()
                                                    .map(one -> new Option(one, one))
                                                    .toList())
                                            .upTo(20),
                                    errors),
                            input(
                                    "select",
                                    field("signer", form, text)
                                            .hint(text.of("documents.signer.hint"))
                                            .choices(signers.stream()
                                                    .map(one -> new Option(
                                                            one.value().toString(), names.getOrDefault(one, "—")))
                                                    .toList()),
                                    errors),
                            input(
                                    "textarea",
                                    field("title", form, text)
                                            .hint(text.of("documents.title.hint"))
                                            .mandatory(),
                                    errors),
                            input(
                                    "textarea",
                                    field("recipients", form, text).hint(text.of("documents.lines.hint")),
                                    errors)),
                    parts(form, text),
                    attachments(form, text),
                    List.of(
                            input(
                                    "text",
                                    field("note", form, text)
                                            .hint(text.of("documents.note.hint"))
                                            .upTo(200),
                                    errors),
                            input(
                                    "textarea",
                                    field("copies", form, text).hint(text.of("documents.lines.hint")),
                                    errors),
                            input(
                                    "text",
                                    field("replyBy", form, text)
                                            .hint(text.of("documents.replyBy.hint"))
                                            .upTo(100),
                                    errors),
                            input(
                                    "number",
                                    field("matters", form, text)
                                            .hint(text.of("documents.matters.hint"))
                                            .between(1, 99),
                                    errors),
                            input(
                                    "text",
                                    field("present", form, text)
                                            .hint(text.of("documents.minutes.hint"))
                                            .upTo(500),
                                    errors),
                            input("text", field("absent", form, text).upTo(500), errors),
                            input("text", field("observers", form, text).upTo(500), errors)),
                    courts.divisions(actor.court()).stream()
                            .filter(one -> !one.id().equals(actor.division()))
                            .map(one -> new Option(one.id().value().toString(), one.name()))
                            .toList(),
                    Set.copyOf(form.typed().getOrDefault("countersigners", List.of())),
                    Field.of("assigned", text.of("documents.assigned")).holding(form.word("assigned")));
        });
    }

    private static List<Part> parts(DraftForm form, Text text) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < form.shown(); i++) {
            String type = form.word("type" + i);
            parts.add(new Part(
                    Field.of("type" + i, text.of("documents.part.type", i + 1))
                            .choices(DraftForm.TYPES.stream()
                                    .map(one -> new Option(one, text.of("documents.part." + one)))
                                    .toList())
                            .holding(type.isEmpty() ? "p" : type)
                            .mandatory(),
                    Field.of("text" + i, text.of("documents.part.text", i + 1))
                            .holding(form.word("text" + i))
                            .upTo(DocumentDesk.LONGEST)));
        }
        return parts;
    }

    private static List<Field> attachments(DraftForm form, Text text) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < form.attachmentsShown(); i++) {
            fields.add(Field.of("attachment" + i, text.of("documents.attachment", i + 1))
                    .hint(text.of("documents.attachment.hint"))
                    .holding(form.word("attachment" + i))
                    .upTo(DocumentDesk.LONGEST));
        }
        return fields;
    }

    /** Of documents, not of telegrams. */
    private static DocumentUrgency[] urgencies() {
        return Arrays.stream(DocumentUrgency.values())
                .filter(one -> !one.telegram())
                .toArray(DocumentUrgency[]::new);
    }

    private static <E extends Enum<E>> Field choice(String name, E[] all, DraftForm form, Text text) {
        return field(name, form, text)
                .choices(Arrays.stream(all)
                        .map(one -> new Option(one.name(), text.of("documents." + name + "." + one.name())))
                        .toList());
    }

    private static Field field(String name, DraftForm form, Text text) {
        String key = name.equals("title") ? "name" : name;
        return Field.of(name, text.of("documents." + key)).holding(form.word(name));
    }

    private static Input input(String type, Field field, FormErrors errors) {
        return new Input(type, field.errorOf(errors));
    }
}
