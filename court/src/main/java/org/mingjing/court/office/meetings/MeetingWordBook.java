package org.mingjing.court.office.meetings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 纪要用字 Words that stand on the sheet of the minutes, whatever the reader's language. */
@Component
class MeetingWordBook {

    private final Properties words = new Properties();

    MeetingWordBook() {
        try (var in = Objects.requireNonNull(MeetingWordBook.class.getResourceAsStream("/meetings/words.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key, Object... arguments) {
        String word = Objects.requireNonNull(words.getProperty(key), key);
        for (int i = 0; i < arguments.length; i++) {
            word = word.replace("{" + i + "}", arguments[i].toString());
        }
        return word;
    }

    /** 责任人和时限 behind a decision. */
    String charge(String lead, @Nullable LocalDate due) {
        if (due == null) {
            return lead.isEmpty() ? "" : of("lead", lead);
        }
        return lead.isEmpty()
                ? of("due", due.getYear(), due.getMonthValue(), due.getDayOfMonth())
                : of("both", lead, due.getYear(), due.getMonthValue(), due.getDayOfMonth());
    }
}
