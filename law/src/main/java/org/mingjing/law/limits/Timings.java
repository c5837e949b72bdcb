package org.mingjing.law.limits;

import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.ENFORCEMENT_LIMITS_2006;
import static org.mingjing.law.limits.Instrument.EXTENSIONS_2018;
import static org.mingjing.law.limits.Instrument.TRIAL_LIMITS_2000;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;

/** 申请延长的时限 When extensions must be asked for and decided, as the law stood on each day. */
final class Timings {

    private static final LocalDate CIVIL_2018 = LocalDate.of(2018, 4, 26);
    private static final LocalDate CRIMINAL_2013 = LocalDate.of(2013, 1, 1);
    private static final LocalDate CRIMINAL_2021 = LocalDate.of(2021, 3, 1);

    /** Civil, to the president: 15 and 5 days (延审规定 1); before 2018-04-26 ten days and before expiry (审限规定 12, 14). */
    static final Dated<RequestTiming> CIVIL_PRESIDENT =
            moved(timing(10, 0, TRIAL_LIMITS_2000.article(12)), CIVIL_2018, timing(15, 5, EXTENSIONS_2018.article(1)));

    /** Civil, to the higher court: 15 and 5 days (延审规定 1); before 2018-04-26 ten and three (审限规定 12, 14). */
    static final Dated<RequestTiming> CIVIL_HIGHER =
            moved(timing(10, 3, TRIAL_LIMITS_2000.article(12)), CIVIL_2018, timing(15, 5, EXTENSIONS_2018.article(1)));

    /** Public prosecution and custody: 15 and 5 days (刑诉解释 210, since 2013 its forerunner 173); before, seven and three. */
    static final Dated<RequestTiming> CRIMINAL = moved(
                    timing(7, 3, TRIAL_LIMITS_2000.article(11)),
                    CRIMINAL_2013,
                    timing(15, 5, CRIMINAL_PROCEDURE_INTERPRETATION.article("(2012) 173")))
            .since(
                    CRIMINAL_2021,
                    timing(15, 5, CRIMINAL_PROCEDURE_INTERPRETATION.article(210)),
                    CRIMINAL_PROCEDURE_INTERPRETATION.article(210));

    /** Criminal second instance: 15 days by analogy with 刑诉解释 210; no rule for the decision. */
    static final Dated<RequestTiming> CRIMINAL_SECOND =
            always(timing(15, null, CRIMINAL_PROCEDURE_INTERPRETATION.article(210)));

    /** Private prosecution, not in custody: ten days, decided before expiry (审限规定 11, 14). */
    static final Dated<RequestTiming> PRIVATE_PROSECUTION = always(timing(10, 0, TRIAL_LIMITS_2000.article("11, 14")));

    /** Administrative: ten days, decided three days before expiry (审限规定 13, 14; 行诉解释 50). */
    static final Dated<RequestTiming> ADMINISTRATIVE = always(timing(10, 3, TRIAL_LIMITS_2000.article("13, 14")));

    /** To the president where no other rule says when: decided before expiry (审限规定 14). */
    static final Dated<RequestTiming> PRESIDENT = always(timing(null, 0, TRIAL_LIMITS_2000.article(14)));

    /** Enforcement: within the last five days before expiry, so by expiry at the latest (法发〔2006〕35号 1). */
    static final Dated<RequestTiming> ENFORCEMENT = always(timing(0, 0, ENFORCEMENT_LIMITS_2006.article(1)));

    private Timings() {}

    private static RequestTiming timing(@Nullable Integer apply, @Nullable Integer decide, Citation citation) {
        return new RequestTiming(apply, decide, citation);
    }

    private static Dated<RequestTiming> always(RequestTiming timing) {
        return Dated.always(timing, timing.citation());
    }

    private static Dated<RequestTiming> moved(RequestTiming before, LocalDate from, RequestTiming after) {
        return always(before).since(from, after, after.citation());
    }
}
