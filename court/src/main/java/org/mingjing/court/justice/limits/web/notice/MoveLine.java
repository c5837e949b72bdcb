package org.mingjing.court.justice.limits.web.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.limits.DateMove;

/** 移动行 A due date that moves, with the case it belongs to. */
public record MoveLine(DateMove move, String number, String title, String judge) {

    public String caseHref() {
        return "/cases/" + move.caseId();
    }

    public String ledgerHref() {
        return "/clocks/" + move.clock().value() + "/ledger";
    }

    public String limitKey() {
        return "limit." + move.limitId();
    }

    public long days() {
        return ChronoUnit.DAYS.between(move.before(), move.after());
    }

    public @Nullable LocalDate endedOn() {
        return move.endedOn();
    }

    /** Key of what the clock's end is held to be once the notice counts. */
    public String answerKey() {
        LocalDate ended = move.endedOn();
        if (ended == null) {
            return "calendar.answer.open";
        }
        String now = ended.isAfter(move.after()) ? "late" : "met";
        return "calendar.answer." + (move.turnsTheAnswer() ? "turns." : "") + now;
    }
}
