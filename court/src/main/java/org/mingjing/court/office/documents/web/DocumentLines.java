package org.mingjing.court.office.documents.web;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentReader;
import org.mingjing.court.office.documents.DocumentStep;
import org.mingjing.court.office.documents.IncomingState;
import org.mingjing.court.office.documents.OutgoingState;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.timeline.Happening;
import org.mingjing.law.documents.DocumentUrgency;

/** 公文行 What both kinds of documents show alike. */
public final class DocumentLines {

    private DocumentLines() {}

    /**
     * 一张表单 One thing that may be done here.
     *
     * @param people whom it may be given to; null: nobody is asked for
     */
    public record Act(
            String word,
            String title,
            String action,
            List<Input> inputs,
            @Nullable Field people,
            String send) {
        public Act {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * 阅读情况
     *
     * @param read 阅读回执; null: not opened yet
     */
    public record Receipt(
            String name, boolean copied, @Nullable String read) {}

    public static Chip state(OutgoingState state, Text text) {
        Tone tone = switch (state) {
            case DRAFT, CIRCULATING, WITHDRAWN -> Tone.PLAIN;
            case RETURNED -> Tone.WARN;
            case SIGNED, NUMBERED, PROOFED, SEALING, SEALED -> Tone.NOTE;
            case DISTRIBUTED, ARCHIVED -> Tone.GOOD;
        };
        return Chip.of(text.of("documents.out." + state.word()), tone);
    }

    public static Chip state(IncomingState state, boolean late, Text text) {
        Tone tone = late ? Tone.BAD : state.open() ? Tone.NOTE : Tone.GOOD;
        return Chip.of(text.of("documents.in." + state.word()), tone);
    }

    /** Null: it is not urgent. */
    public static @Nullable Chip urgency(DocumentUrgency urgency, Text text) {
        return urgency == DocumentUrgency.NONE
                ? null
                : Chip.of(
                        text.of("documents.urgency." + urgency.name()),
                        urgency == DocumentUrgency.TELEGRAM_AT_ONCE ? Tone.BAD : Tone.WARN);
    }

    public static List<Happening> course(
            List<DocumentStep> steps, Map<PersonId, String> names, String prefix, Text text) {
        return steps.stream()
                .map(step -> happening(step, names, prefix, text))
                .toList()
                .reversed();
    }

    /** What the sentence says already is not said again below it. */
    private static Happening happening(DocumentStep step, Map<PersonId, String> names, String prefix, Text text) {
        String sentence = text.of(
                prefix + step.kind(),
                name(names, step.person()),
                step.other() == null ? "" : name(names, step.other()),
                step.note());
        boolean more = step.note().length() >= 8 && !step.note().isBlank() && !sentence.contains(step.note());
        return new Happening(
                step.on(),
                sentence,
                more ? step.note() : null,
                text.of("documents.recorded", text.moment(step.at())),
                null,
                Tone.PLAIN);
    }

    public static List<Receipt> receipts(List<DocumentReader> readers, Map<PersonId, String> names, Text text) {
        return readers.stream()
                .filter(DocumentReader::copied)
                .map(reader -> new Receipt(
                        name(names, reader.person()),
                        reader.copied(),
                        reader.readAt() == null ? null : text.moment(reader.readAt())))
                .toList();
    }

    /** 现在何处 who has it, since when. */
    public static String whereabouts(String holder, OffsetDateTime since, Text text) {
        return text.of("documents.where.since", holder, text.moment(since));
    }

    public static String name(Map<PersonId, String> names, @Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "—");
    }

    /** All people named in the course of a document. */
    public static List<PersonId> named(Collection<DocumentStep> steps, Collection<DocumentReader> readers) {
        return Stream.of(
                        steps.stream().map(DocumentStep::person),
                        steps.stream().map(DocumentStep::other).filter(Objects::nonNull),
                        readers.stream().map(DocumentReader::person))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }
}
