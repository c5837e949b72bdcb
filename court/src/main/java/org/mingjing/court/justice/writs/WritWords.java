package org.mingjing.court.justice.writs;

import java.time.LocalDate;
import java.util.Locale;
import org.mingjing.court.foundation.paper.Numerals;
import org.mingjing.court.ui.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 文书用语 A paper of the court is written in Chinese, whoever reads the page. */
@Component
public class WritWords {

    private final Text text;

    WritWords(MessageSource messages) {
        this.text = new Text(messages, Locale.SIMPLIFIED_CHINESE);
    }

    public Text text() {
        return text;
    }

    /** A day in figures, as in the running text. */
    public String day(LocalDate day) {
        return text.of(
                "writs.day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    /** A day in characters, as at the end of a paper. */
    public String formal(LocalDate day) {
        return text.of(
                "writs.day",
                Numerals.digits(day.getYear()),
                Numerals.counted(day.getMonthValue()),
                Numerals.counted(day.getDayOfMonth()));
    }

    /** 填写项名称 as it stands in a gap. */
    public String label(WritField field) {
        return text.of("writs.field." + field.word());
    }
}
