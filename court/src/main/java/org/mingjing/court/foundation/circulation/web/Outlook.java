package org.mingjing.court.foundation.circulation.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;

/** 结果预计 The days that follow from a request, in words. */
public final class Outlook {

    private Outlook() {}

    public static Stream<Fact> facts(Map<String, LocalDate> days, Text text) {
        return days.entrySet().stream().map(day -> Fact.of(text.of(day.getKey()), text.date(day.getValue())));
    }
}
