package org.mingjing.court.justice.filing.web.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.cause.Cause;
import org.mingjing.law.cause.CauseList;
import org.mingjing.law.cause.Causes;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.FilingTrait;

/**
 * 诉状表单项 What the form shows.
 *
 * @param head channel, kind, day, cause, amount
 * @param stated circumstances that the clerk notes
 */
public record ComplaintFields(
        List<Field> head, List<Field> words, List<Field> papers, List<Field> stated, List<List<Field>> litigants) {

    static ComplaintFields of(ComplaintForm form, FormErrors errors, Frame frame) {
        Text text = frame.text();
        return new ComplaintFields(
                Stream.of(
                                select(
                                        "channel",
                                        Arrays.stream(FilingChannel.values()).map(FilingChannel::word),
                                        form.channel(),
                                        text),
                                select(
                                        "kind",
                                        Arrays.stream(FilingKind.values()).map(Enum::name),
                                        form.kind(),
                                        text),
                                Field.of("receivedOn", text.of("filing.receivedOn"))
                                        .holding(form.receivedOn())
                                        .between(null, frame.today())
                                        .mandatory(),
                                Field.of("cause", text.of("filing.cause"))
                                        .holding(form.cause())
                                        .upTo(ComplaintForm.WORDS)
                                        .hint(text.of("filing.cause.hint"))
                                        .choices(causes(form, frame)),
                                Field.of("amount", text.of("filing.amount"))
                                        .holding(form.amount())
                                        .hint(text.of("filing.amount.hint")))
                        .map(field -> field.errorOf(errors))
                        .toList(),
                Stream.of(
                                words("claims", form.claims(), text),
                                words("grounds", form.grounds(), text),
                                Field.of("connection", text.of("filing.connection"))
                                        .holding(form.connection())
                                        .hint(text.of("filing.connection.hint")))
                        .map(field -> field.errorOf(errors))
                        .toList(),
                Complaint.papers(FilingKind.valueOf(form.kind())).stream()
                        .map(item -> Field.of(item.name(), text.of("filing.item." + item.name()))
                                .holding(form.handedIn().contains(item)))
                        .toList(),
                Stream.of(FilingTrait.WITNESSES, FilingTrait.ON_BEHALF_OF_VICTIM)
                        .map(trait -> Field.of(trait.name(), text.of("filing.trait." + trait.name()))
                                .holding(form.stated().contains(trait)))
                        .toList(),
                IntStream.range(0, form.litigants().size())
                        .mapToObj(index -> form.litigants().get(index).fields(index, errors, text))
                        .toList());
    }

    /** Names of the edition in force, to choose from while typing. */
    private static List<Option> causes(ComplaintForm form, Frame frame) {
        return Causes.inForce(FilingKind.valueOf(form.kind()).causeField(), frame.today())
                .map(CauseList::all)
                .orElse(List.of())
                .stream()
                .map(Cause::name)
                .distinct()
                .map(name -> new Option(name, name))
                .toList();
    }

    private static Field select(String name, Stream<String> words, String chosen, Text text) {
        return Field.of(name, text.of("filing." + name))
                .holding(chosen)
                .mandatory()
                .choices(words.map(word -> new Option(word, text.of("filing." + name + "." + word)))
                        .toList());
    }

    private static Field words(String name, String typed, Text text) {
        return Field.of(name, text.of("filing." + name)).holding(typed).upTo(ComplaintForm.TEXT);
    }
}
