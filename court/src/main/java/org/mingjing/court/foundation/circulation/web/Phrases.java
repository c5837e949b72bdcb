package org.mingjing.court.foundation.circulation.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.springframework.stereotype.Component;

/** 常用意见 What the person writes most, and what is written everywhere; put before what is typed. */
@Component
public class Phrases {

    private static final int SHIPPED = 4;

    private final SlipReading reading;

    Phrases(SlipReading reading) {
        this.reading = reading;
    }

    public Field field(Actor actor, Text text) {
        Stream<String> shipped = IntStream.rangeClosed(1, SHIPPED).mapToObj(no -> text.of("circulation.phrase." + no));
        return Field.of("phrase", text.of("circulation.phrase"))
                .choices(Stream.concat(reading.phrases(actor).stream(), shipped)
                        .distinct()
                        .map(phrase -> new Option(phrase, phrase))
                        .toList());
    }

    /** 意见 Both, in one text. */
    public static String joined(String phrase, String typed) {
        return Stream.of(phrase.strip(), typed.strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
