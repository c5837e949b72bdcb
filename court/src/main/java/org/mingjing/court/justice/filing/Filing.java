package org.mingjing.court.justice.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.ComplaintReading;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingDefect;

/**
 * 来件 A complaint in the register.
 *
 * @param serial 收件号 of its year
 * @param completeOn 收到补正材料之日, from which the time of examination counts; the day of reception until then
 * @param dueOn by when to decide; null while it is with the party
 * @param told 补正告知 how often
 * @param toldOn 补正告知之日, the last one
 * @param correctBy 补正期限; null: nothing was told
 * @param relay 跨域协作 null: handed in here
 * @param clerk who examines it
 * @param caseId the case that came of it
 * @param ground why it was not accepted; null: it was not put right
 * @param reasons of a refusal, as they go into the ruling
 */
@Term("来件")
public record Filing(
        FilingId id,
        CourtId court,
        int year,
        int serial,
        FilingChannel channel,
        FilingState state,
        Complaint complaint,
        LocalDate completeOn,
        @Nullable LocalDate dueOn,
        int told,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate correctBy,
        @Nullable Relay relay,
        PersonId clerk,
        @Nullable CaseId caseId,
        @Nullable LocalDate decidedOn,
        @Nullable FilingBar ground,
        @Nullable String reasons,
        int revision) {

    /** What it lacks as it stands. */
    public List<FilingDefect> defects() {
        return ComplaintReading.defects(complaint);
    }

    /** 收件号 e.g. 2026-00017. */
    public String number() {
        return year + "-" + String.format(Locale.ROOT, "%05d", serial);
    }

    /** By its parties and its cause; by its number while neither is told. */
    public String title() {
        String title = complaint.title();
        return title.isEmpty() ? number() : title;
    }

    /** The first day on which anything more can have happened to it. */
    public LocalDate notBefore() {
        return toldOn == null || toldOn.isBefore(completeOn) ? completeOn : toldOn;
    }

    Filing corrected(Complaint now, LocalDate complete, LocalDate due) {
        return pending(FilingState.RECEIVED, now, complete, due, told, toldOn, correctBy);
    }

    Filing told(LocalDate on, LocalDate correctNow) {
        return pending(FilingState.TOLD, complaint, completeOn, null, told + 1, on, correctNow);
    }

    Filing accepted(CaseId of, LocalDate on) {
        return decided(FilingState.ACCEPTED, of, on, null, null);
    }

    Filing refused(@Nullable FilingBar why, String because, LocalDate on) {
        return decided(FilingState.NOT_ACCEPTED, null, on, why, because);
    }

    private Filing pending(
            FilingState next,
            Complaint now,
            LocalDate complete,
            @Nullable LocalDate due,
            int times,
            @Nullable LocalDate lastToldOn,
            @Nullable LocalDate correctNow) {
        return new Filing(
                id,
                court,
                year,
                serial,
                channel,
                next,
                now,
                complete,
                due,
                times,
                lastToldOn,
                correctNow,
                relay,
                clerk,
                null,
                null,
                null,
                null,
                revision);
    }

    private Filing decided(
            FilingState next, @Nullable CaseId of, LocalDate on, @Nullable FilingBar why, @Nullable String because) {
        return new Filing(
                id,
                court,
                year,
                serial,
                channel,
                next,
                complaint,
                completeOn,
                dueOn,
                told,
                toldOn,
                correctBy,
                relay,
                clerk,
                of,
                on,
                why,
                because,
                revision);
    }
}
