package org.mingjing.court.office.stocktake.web.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.stocktake.StocktakeDesk;
import org.mingjing.court.office.stocktake.StocktakeSheet;
import org.mingjing.court.office.stocktake.StocktakeWords;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 填报表单 As typed; where nothing was typed, what was completed last. */
record SheetForm(MultiValueMap<String, String> typed) {

    static final SheetForm BLANK = new SheetForm(new LinkedMultiValueMap<>());

    String word(String name) {
        return TypedWords.of(typed, name);
    }

    /** What was typed goes beside the version that is shown with it, not the one from which it was typed. */
    SheetForm besideTheLast() {
        var kept = new LinkedMultiValueMap<>(typed);
        kept.remove("seen");
        return new SheetForm(kept);
    }

    int seen(@Nullable StocktakeSheet last) {
        String words = word("seen");
        return words.matches("\\d{1,6}") ? Integer.parseInt(words) : last == null ? 0 : last.no();
    }

    private boolean sent() {
        return typed.containsKey("done");
    }

    List<Input> inputs(@Nullable StocktakeSheet last, FormErrors errors, Text text) {
        StocktakeWords before = last == null ? StocktakeWords.NONE : last.words();
        return List.of(
                input("done", before.done(), errors, text),
                input("difficulties", before.difficulties(), errors, text),
                input("tomorrow", before.tomorrow(), errors, text));
    }

    private Input input(String name, String before, FormErrors errors, Text text) {
        return new Input(
                "textarea",
                Field.of(name, text.of("stocktake." + name))
                        .holding(sent() ? word(name) : before)
                        .hint(text.of("stocktake." + name + ".hint"))
                        .upTo(StocktakeDesk.LONGEST)
                        .errorOf(errors));
    }

    StocktakeWords words() {
        return new StocktakeWords(word("done"), word("difficulties"), word("tomorrow"));
    }

    Map<UUID, String> answers() {
        Map<UUID, String> answers = new HashMap<>();
        typed.keySet().stream()
                .filter(name -> name.matches("answer-" + TypedId.PATTERN))
                .forEach(name -> answers.put(UUID.fromString(name.substring("answer-".length())), word(name)));
        return answers;
    }

    static List<Fact> facts(StocktakeWords words, Text text) {
        return Stream.of(
                        Fact.of(text.of("stocktake.done"), words.done()),
                        Fact.of(text.of("stocktake.difficulties"), words.difficulties()),
                        Fact.of(text.of("stocktake.tomorrow"), words.tomorrow()))
                .filter(one -> !one.value().isEmpty())
                .toList();
    }
}
