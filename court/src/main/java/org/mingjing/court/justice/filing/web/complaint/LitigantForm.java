package org.mingjing.court.justice.filing.web.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.springframework.util.MultiValueMap;

/** 当事人表单 One party as typed. */
record LitigantForm(
        String side,
        String nature,
        String name,
        String identity,
        String address,
        String phone,
        String head,
        String representative,
        String authorised) {

    private static final String PERSON = "person";
    private static final String ORGANISATION = "organisation";
    private static final int NAME = 100;
    private static final int LINE = 200;

    static LitigantForm empty(Side side) {
        return new LitigantForm(side.name(), PERSON, "", "", "", "", "", "", "");
    }

    static LitigantForm of(Litigant one) {
        return new LitigantForm(
                one.side().name(),
                one.organisation() ? ORGANISATION : PERSON,
                one.name(),
                one.identity(),
                one.address(),
                one.phone(),
                one.head(),
                one.representative(),
                String.valueOf(one.authorised()));
    }

    static LitigantForm typed(MultiValueMap<String, String> typed, int index) {
        return new LitigantForm(
                TypedWords.of(typed, "side-" + index),
                TypedWords.of(typed, "nature-" + index),
                TypedWords.of(typed, "name-" + index),
                TypedWords.of(typed, "identity-" + index),
                TypedWords.of(typed, "address-" + index),
                TypedWords.of(typed, "phone-" + index),
                TypedWords.of(typed, "head-" + index),
                TypedWords.of(typed, "representative-" + index),
                TypedWords.of(typed, "authorised-" + index));
    }

    /** What a list does not know is what stands first in it. */
    LitigantForm known() {
        boolean listed = Stream.of(Side.values()).anyMatch(one -> one.name().equals(side));
        return new LitigantForm(
                listed ? side : Side.OPPONENT.name(),
                nature.equals(ORGANISATION) ? ORGANISATION : PERSON,
                name,
                identity,
                address,
                phone,
                head,
                representative,
                authorised);
    }

    boolean claims() {
        return side.equals(Side.CLAIMANT.name());
    }

    /** Whether nothing but the choices was filled in. */
    boolean blank() {
        return Stream.of(name, identity, address, phone, head, representative).allMatch(String::isEmpty);
    }

    FormErrors check(int index, FormErrors before, Text text) {
        FormErrors errors = before;
        if (name.isEmpty() || name.length() > NAME) {
            errors = errors.and("name-" + index, text.of("filing.error.name", NAME));
        }
        for (String line : List.of(identity, address, phone, head, representative)) {
            if (line.length() > LINE) {
                errors = errors.and("name-" + index, text.of("filing.error.long", LINE));
            }
        }
        return errors;
    }

    Litigant litigant() {
        return new Litigant(
                Side.valueOf(side),
                nature.equals(ORGANISATION),
                name,
                identity,
                address,
                phone,
                head,
                representative,
                authorised.equals("true"));
    }

    /** Side, nature, name, number, address, telephone, head, representative, authorisation. */
    List<Field> fields(int index, FormErrors errors, Text text) {
        return Stream.of(
                        choice("side", side, Stream.of(Side.values()).map(Enum::name), text),
                        choice("nature", nature, Stream.of(PERSON, ORGANISATION), text),
                        line("name", name, text),
                        line("identity", identity, text),
                        line("address", address, text),
                        line("phone", phone, text),
                        line("head", head, text).hint(text.of("filing.litigant.head.hint")),
                        line("representative", representative, text),
                        Field.of("authorised", text.of("filing.litigant.authorised"))
                                .holding(authorised))
                .map(field -> numbered(field, index).errorOf(errors))
                .toList();
    }

    private static Field choice(String name, String chosen, Stream<String> words, Text text) {
        return Field.of(name, text.of("filing.litigant." + name))
                .holding(chosen)
                .mandatory()
                .choices(words.map(word -> new Option(word, text.of("filing.litigant." + name + "." + word)))
                        .toList());
    }

    private static Field line(String name, String typed, Text text) {
        return Field.of(name, text.of("filing.litigant." + name)).holding(typed).upTo(LINE);
    }

    private static Field numbered(Field field, int index) {
        return new Field(
                field.name() + "-" + index,
                field.label(),
                field.value(),
                field.hint(),
                field.error(),
                field.required(),
                field.options(),
                field.attributes());
    }
}
