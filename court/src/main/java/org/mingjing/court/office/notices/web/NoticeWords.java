package org.mingjing.court.office.notices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.MatterBrief;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.notices.WorkNotice;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.springframework.stereotype.Component;

/** 工作通知的文字 How a notice and what became of it read on every page. Called inside CourtBoundary. */
@Component
public class NoticeWords {

    private final FollowUps followUps;

    NoticeWords(FollowUps followUps) {
        this.followUps = followUps;
    }

    public static String number(WorkNotice notice, Text text) {
        return text.of("notices.number", Integer.toString(notice.year()), Integer.toString(notice.serial()));
    }

    /** 签收情况 How many divisions, and whether the time is over. */
    public static Chip acknowledged(WorkNotice notice, LocalDate today, Text text) {
        int all = notice.addressees().size();
        int done = all - notice.open().size();
        return Chip.of(
                text.of(notice.late(today) ? "notices.acknowledged.late" : "notices.acknowledged", done, all),
                notice.late(today) ? Tone.BAD : done == all ? Tone.GOOD : Tone.NOTE);
    }

    /** 办理情况 Of each thing asked for. */
    public Map<MatterId, MatterBrief> matters(List<WorkNotice> notices, Actor reader) {
        return followUps
                .from(reader, notices.stream().map(one -> one.id().subject()).toList())
                .stream()
                .collect(Collectors.toMap(MatterBrief::id, one -> one));
    }
}
