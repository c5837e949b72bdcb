package org.mingjing.court.office.exchange;

import java.time.LocalDate;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 交换规则 Within how many working days of the recipient's court a parcel ought to be received; each court sets its own. */
@Component
public class ExchangeRules {

    /** 本院规则 */
    public static final Citation SOURCE = Citation.of("docs/exchange", "Parcels");

    static final Citation PACKAGE = Citation.of("docs/exchange", "Packages");
    static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");

    /** 字数上限 */
    public static final int LONGEST_TITLE = 100;

    public static final int LONGEST_NOTE = 1_000;
    /** 文件数上限 */
    public static final int MOST_FILES = 10;

    private final int receipt;
    private final CourtCalendars calendars;

    ExchangeRules(@Value("${mingjing.exchange.receipt:2}") int receipt, CourtCalendars calendars) {
        this.receipt = receipt;
        this.calendars = calendars;
    }

    public int receipt() {
        return receipt;
    }

    LocalDate dueOn(CourtId recipient, LocalDate sentOn) {
        return calendars.of(recipient).plusWorkingDays(sentOn, receipt);
    }
}
