package org.mingjing.court.office.notices;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 工作通知 What is asked of which divisions. It is not changed; what was wrong in it is put right by another.
 *
 * @param serial its number in the year
 * @param acknowledgeBy by when every division has acknowledged it
 */
@Term("工作通知")
public record WorkNotice(
        WorkNoticeId id,
        CourtId court,
        int year,
        int serial,
        String title,
        String text,
        PersonId issuedBy,
        LocalDate issuedOn,
        LocalDate acknowledgeBy,
        List<NoticeItem> items,
        List<NoticeAddressee> addressees) {

    public WorkNotice {
        items = List.copyOf(items);
        addressees = List.copyOf(addressees);
    }

    public List<NoticeAddressee> open() {
        return addressees.stream().filter(one -> !one.acknowledged()).toList();
    }

    /** 逾期未签收 Whether somebody has not acknowledged it though the time is over. */
    public boolean late(LocalDate today) {
        return acknowledgeBy.isBefore(today) && !open().isEmpty();
    }

    WorkNotice acknowledged(NoticeAddressee now) {
        return new WorkNotice(
                id,
                court,
                year,
                serial,
                title,
                text,
                issuedBy,
                issuedOn,
                acknowledgeBy,
                items,
                addressees.stream()
                        .map(one -> one.division().equals(now.division()) ? now : one)
                        .toList());
    }
}
