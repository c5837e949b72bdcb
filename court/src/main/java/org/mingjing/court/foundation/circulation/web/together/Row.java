package org.mingjing.court.foundation.circulation.web.together;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 一行
 *
 * @param word the slip with the turn seen, as the form sends it
 * @param starter empty where the title is his name
 * @param asked the form in words
 * @param outcome where it would go, or stands now
 * @param goesOn whether the form goes on with it
 */
public record Row(
        String word,
        String title,
        String link,
        String starter,
        String asked,
        @Nullable LocalDate dueOn,
        String outcome,
        boolean goesOn) {}
