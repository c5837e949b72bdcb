package org.mingjing.court.office.documents.web.one;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.sealing.SealOffer;
import org.mingjing.court.foundation.sealing.SealWish;
import org.mingjing.court.office.documents.DocumentOffice;
import org.mingjing.court.office.documents.Outgoing;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedId;
import org.springframework.stereotype.Component;

/** 用印方式选项 Each seal, electronic or by hand, and how many copies. */
@Component
class SealChoice {

    private static final Pattern CHOICE = Pattern.compile("(e|p):(" + TypedId.PATTERN + ")");

    private final DocumentOffice office;

    SealChoice(DocumentOffice office) {
        this.office = office;
    }

    /** Null: none was chosen. */
    static @Nullable SealWish of(String typed) {
        Matcher choice = CHOICE.matcher(typed);
        return choice.matches()
                ? new SealWish(UUID.fromString(choice.group(2)), choice.group(1).equals("e"))
                : null;
    }

    List<Input> inputs(Outgoing document, Text text) {
        Input copies = new Input(
                "number",
                Field.of("copies", text.of("documents.copiesPrinted"))
                        .holding(1)
                        .between(1, 9_999)
                        .mandatory());
        List<SealOffer> offered = office.offered(document);
        return offered.isEmpty()
                ? List.of(copies)
                : List.of(
                        new Input(
                                "select",
                                Field.of("seal", text.of("documents.seal"))
                                        .hint(text.of("documents.seal.hint"))
                                        .choices(options(offered, text))
                                        .holding("e:" + offered.getFirst().seal())
                                        .mandatory()),
                        copies);
    }

    private static List<Option> options(List<SealOffer> offered, Text text) {
        List<Option> options = new ArrayList<>();
        for (String how : List.of("e", "p")) {
            offered.forEach(one ->
                    options.add(new Option(how + ":" + one.seal(), text.of("documents.seal." + how, one.name()))));
        }
        return options;
    }
}
