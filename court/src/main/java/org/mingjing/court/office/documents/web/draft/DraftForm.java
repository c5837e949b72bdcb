package org.mingjing.court.office.documents.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.office.documents.DocumentContent;
import org.mingjing.court.office.documents.DocumentContent.TypedBlock;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.law.documents.DocumentDirection;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 拟稿表单 As typed. Works without a script: a button asks for more empty parts. */
record DraftForm(MultiValueMap<String, String> typed) {

    static final List<String> TYPES = List.of("p", "h1", "h2", "h3", "h4", "table");
    private static final int SPARE = 3;
    private static final int MOST = 200;

    static DraftForm empty() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("key", UUID.randomUUID().toString());
        typed.add("revision", "0");
        typed.add("kind", DocumentKind.NOTICE.name());
        typed.add("direction", DocumentDirection.DOWNWARD.name());
        typed.add("matters", "1");
        return new DraftForm(typed);
    }

    static DraftForm of(DocumentContent content, int revision) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("key", UUID.randomUUID().toString());
        typed.add("revision", Integer.toString(revision));
        typed.add("kind", content.kind().name());
        typed.add("form", content.form().name());
        typed.add("direction", content.direction().name());
        typed.add("urgency", content.urgency().name());
        typed.add("word", content.word());
        typed.add("title", content.title());
        typed.add("recipients", String.join("\n", content.recipients()));
        typed.add("copies", String.join("\n", content.copies()));
        typed.add("note", content.note());
        typed.add("signer", content.signer() == null ? "" : content.signer().toString());
        content.countersigners().forEach(one -> typed.add("countersigners", one.toString()));
        typed.add("matters", Integer.toString(content.matters()));
        typed.add("assigned", Boolean.toString(content.assigned()));
        typed.add("replyBy", content.replyBy());
        typed.add("present", content.present());
        typed.add("absent", content.absent());
        typed.add("observers", content.observers());
        for (int i = 0; i < content.blocks().size(); i++) {
            typed.add("type" + i, content.blocks().get(i).type());
            typed.add("text" + i, content.blocks().get(i).text());
        }
        for (int i = 0; i < content.attachments().size(); i++) {
            typed.add("attachment" + i, content.attachments().get(i));
        }
        return new DraftForm(typed);
    }

    /** The same words over a newer state of the draft: saved again, they are its next version. */
    DraftForm seen(int now) {
        MultiValueMap<String, String> over = new LinkedMultiValueMap<>(typed);
        over.set("revision", Integer.toString(now));
        return new DraftForm(over);
    }

    String word(String name) {
        return TypedWords.of(typed, name);
    }

    UUID key() {
        return uuid("key").orElseGet(UUID::randomUUID);
    }

    int revision() {
        return number("revision", 0);
    }

    boolean more() {
        return word("step").equals("more");
    }

    /** How many parts the editor shows: those typed and some empty ones. */
    int shown() {
        return Math.min(MOST, blocks() + (more() ? 2 * SPARE : SPARE));
    }

    int attachmentsShown() {
        int last = 0;
        for (int i = 0; i < MOST; i++) {
            last = word("attachment" + i).isEmpty() ? last : i + 1;
        }
        return last + 1;
    }

    private int blocks() {
        int last = 0;
        for (int i = 0; i < MOST; i++) {
            last = word("text" + i).isEmpty() ? last : i + 1;
        }
        return last;
    }

    /** Null: kind or direction are none that are known. */
    @Nullable
    DocumentContent content() {
        DocumentKind kind = of(DocumentKind.values(), "kind");
        DocumentDirection direction = of(DocumentDirection.values(), "direction");
        if (kind == null || direction == null) {
            return null;
        }
        OfficialForm form = of(OfficialForm.values(), "form");
        DocumentUrgency urgency = of(DocumentUrgency.values(), "urgency");
        return new DocumentContent(
                kind,
                form == null ? usual(kind) : form,
                direction,
                urgency == null ? DocumentUrgency.NONE : urgency,
                word("word"),
                word("title").replace("\r", ""),
                lines("recipients"),
                typedBlocks(),
                attachments(),
                lines("copies"),
                word("note"),
                uuid("signer").orElse(null),
                countersigners(),
                number("matters", 1),
                word("assigned").equals("true"),
                word("replyBy"),
                word("present"),
                word("absent"),
                word("observers"));
    }

    private static OfficialForm usual(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> OfficialForm.ORDER;
            case LETTER -> OfficialForm.LETTER;
            case MINUTES -> OfficialForm.MINUTES;
            default -> OfficialForm.DOCUMENT;
        };
    }

    private List<TypedBlock> typedBlocks() {
        List<TypedBlock> blocks = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String text = word("text" + i).replace("\r", "");
            if (!text.isEmpty()) {
                String type = word("type" + i);
                blocks.add(new TypedBlock(TYPES.contains(type) ? type : "p", text));
            }
        }
        return blocks;
    }

    private List<String> attachments() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String text = word("attachment" + i).replace("\r", "");
            if (!text.isEmpty()) {
                found.add(text);
            }
        }
        return found;
    }

    private List<UUID> countersigners() {
        return typed.getOrDefault("countersigners", List.of()).stream()
                .flatMap(one -> Stream.ofNullable(TypedId.of(one)))
                .distinct()
                .toList();
    }

    private List<String> lines(String name) {
        return word(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<UUID> uuid(String name) {
        return Optional.ofNullable(TypedId.of(word(name)));
    }

    private int number(String name, int otherwise) {
        return word(name).matches("\\d{1,6}") ? Integer.parseInt(word(name)) : otherwise;
    }

    private <E extends Enum<E>> @Nullable E of(E[] all, String name) {
        for (E one : all) {
            if (one.name().equals(word(name))) {
                return one;
            }
        }
        return null;
    }
}
