package org.mingjing.court.office.attendance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/** 出勤 When somebody came and went on a day. */
@Term("出勤")
public record Presence(
        LocalDate day,
        @Nullable OffsetDateTime in,
        @Nullable OffsetDateTime out) {}
