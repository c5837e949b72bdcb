package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 宣判
 *
 * @param inCourt 当庭宣判; else 定期宣判
 * @param sendBy by when the paper goes out
 */
@Term("宣判")
public record Pronouncement(
        boolean inCourt,
        LocalDate on,
        LocalDate sendBy,
        @Nullable LocalDate sentOn,
        int revision) {}
