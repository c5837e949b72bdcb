package org.mingjing.court.justice.evidence.web.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.evidence.Evidence;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.evidence.LateFault;
import org.mingjing.law.evidence.PeriodBound;
import org.mingjing.law.evidence.PeriodWay;
import org.mingjing.law.evidence.RequestKind;
import org.springframework.util.MultiValueMap;

/** 办理举证的表单项 Each deed asks only for what belongs to it. */
final class EvidenceFields {

    private static final int LINE = 200;
    private static final int WORDS = 500;
    private static final int A_YEAR = 365;

    private final CaseCard card;
    private final List<String> parties;
    private final @Nullable MultiValueMap<String, String> typed;
    private final Frame frame;
    private final Text text;

    EvidenceFields(CaseCard card, List<String> parties, @Nullable MultiValueMap<String, String> typed, Frame frame) {
        this.card = card;
        this.parties = parties;
        this.typed = typed;
        this.frame = frame;
        this.text = frame.text();
    }

    List<Input> inputs(EvidenceDeed deed, EvidenceObject of, FormErrors errors) {
        List<Input> inputs = new ArrayList<>(own(deed, of));
        inputs.add(new Input(
                "date",
                field("on", "proof.on." + deed.word(), frame.today())
                        .between(card.filedOn(), frame.today())
                        .mandatory()));
        return inputs.stream()
                .map(input -> new Input(input.type(), input.field().errorOf(errors)))
                .toList();
    }

    List<Field> checks(EvidenceDeed deed) {
        return switch (deed) {
            case HAND -> List.of(field("original", "proof.original", null));
            case LATE -> List.of(field("basic", "proof.basic", null).hint(text.of("proof.basic.hint")));
            case EXAMINE ->
                List.of(
                        field("authentic", "proof.authentic", null),
                        field("lawful", "proof.lawful", null),
                        field("relevant", "proof.relevant", null));
            default -> List.of();
        };
    }

    private List<Input> own(EvidenceDeed deed, EvidenceObject of) {
        return switch (deed) {
            case SET -> set();
            case HAND ->
                List.of(
                        party("proof.party", parties, false),
                        line("name", "proof.name"),
                        words("purpose", "proof.purpose", true),
                        new Input(
                                "number",
                                field("pages", "proof.pages", 1).mandatory().between(1, 9999)),
                        line("source", "proof.source"));
            case ASK ->
                List.of(
                        select("kind", "proof.kind", RequestKind.values(), one -> "evidence.request." + one),
                        party("proof.party", parties, false),
                        words("subject", "proof.subject", true),
                        words("grounds", "proof.grounds", true));
            case EXCHANGE, REPORT -> List.of();
            case LATE ->
                List.of(
                        select("fault", "proof.fault", LateFault.values(), one -> "evidence.fault." + one),
                        words("words", "proof.reasons", true));
            case EXAMINE ->
                List.of(party("proof.examiner", others(of.item()), false), words("words", "proof.words", false));
            case ADMIT -> List.of(answer("admitted", "proof.admitted"), words("reasons", "proof.reasons", false));
            case DECIDE -> decide(of);
            case BEGIN -> List.of(line("institution", "proof.institution"));
        };
    }

    private List<Input> set() {
        PeriodBound bound = PeriodBound.of(card.procedure(), PeriodWay.SET);
        Integer held = bound.least() == null ? bound.most() : bound.least();
        return List.of(
                party("proof.bound", parties, true),
                select("way", "proof.way", PeriodWay.values(), one -> "evidence.way." + one),
                new Input(
                        "date",
                        field("from", "proof.from", frame.today()).mandatory().between(card.filedOn(), frame.today())),
                new Input(
                        "number",
                        field("days", "proof.days", held)
                                .mandatory()
                                .between(1, A_YEAR)
                                .hint(hint(bound))),
                words("reason", "proof.reason", false));
    }

    private String hint(PeriodBound bound) {
        if (bound.least() != null) {
            return text.of("proof.days.least", bound.least(), bound.citation().toString());
        }
        return bound.most() == null
                ? text.of("proof.days.open")
                : text.of("proof.days.most", bound.most(), bound.citation().toString());
    }

    private List<Input> decide(EvidenceObject of) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(answer("granted", "proof.granted"));
        if (of.request() != null && of.request().kind() == RequestKind.EXTENSION) {
            inputs.add(new Input("date", field("until", "proof.until", null).hint(text.of("proof.until.hint"))));
        }
        inputs.add(words("reasons", "proof.reasons", true));
        return inputs;
    }

    private List<String> others(@Nullable Evidence item) {
        return parties.stream()
                .filter(name -> item == null
                        || (!name.equals(item.party())
                                && item.opinions().stream()
                                        .noneMatch(one -> one.party().equals(name))))
                .toList();
    }

    private Input party(String label, List<String> among, boolean all) {
        Field field = field("party", label, null)
                .choices(among.stream().map(name -> new Option(name, name)).toList());
        return new Input("select", all ? field.hint(text.of("proof.bound.hint")) : field.mandatory());
    }

    private Input answer(String name, String label) {
        return new Input(
                "select",
                field(name, label, null)
                        .mandatory()
                        .choices(List.of(
                                new Option("YES", text.of(label + ".yes")), new Option("NO", text.of(label + ".no")))));
    }

    private Input line(String name, String label) {
        return new Input("text", field(name, label, null).upTo(LINE).mandatory());
    }

    private Input words(String name, String label, boolean mandatory) {
        Field field = field(name, label, null).upTo(WORDS);
        return new Input("textarea", mandatory ? field.mandatory() : field);
    }

    private <E extends Enum<E>> Input select(String name, String label, E[] among, Function<E, String> key) {
        return new Input(
                "select",
                field(name, label, null)
                        .mandatory()
                        .choices(Arrays.stream(among)
                                .map(one -> new Option(one.name(), text.of(key.apply(one))))
                                .toList()));
    }

    private Field field(String name, String label, @Nullable Object held) {
        return Field.of(name, text.of(label)).holding(typed == null ? held : typed.getFirst(name));
    }
}
