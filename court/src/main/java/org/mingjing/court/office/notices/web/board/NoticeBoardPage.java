package org.mingjing.court.office.notices.web.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.MatterBrief;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.web.MatterWords;
import org.mingjing.court.office.notices.NoticeSight;
import org.mingjing.court.office.notices.WorkNotice;
import org.mingjing.court.office.notices.WorkNotices;
import org.mingjing.court.office.notices.web.NoticeWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 工作通知台 All notices in sight, the latest first: who acknowledged, how each thing asked for stands. */
@Controller
class NoticeBoardPage {

    private static final int MOST = 200;

    private final CourtBoundary boundary;
    private final WorkNotices notices;
    private final NoticeWords words;
    private final People people;

    NoticeBoardPage(CourtBoundary boundary, WorkNotices notices, NoticeWords words, People people) {
        this.boundary = boundary;
        this.notices = notices;
        this.words = words;
        this.people = people;
    }

    @Staff
    @GetMapping("/notices")
    String show(Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("rows", boundary.read(CourtScope.of(actor.court()), () -> rows(actor, frame)))
                .addAttribute("mayIssue", Grants.permits(actor, Permission.NOTICES));
        return "office/notices/web/board/board";
    }

    private List<NoticeRow> rows(Actor actor, Frame frame) {
        List<WorkNotice> all = notices.list(NoticeSight.of(actor), MOST);
        Map<PersonId, String> names =
                people.names(all.stream().map(WorkNotice::issuedBy).toList());
        Map<MatterId, MatterBrief> matters = words.matters(all, actor);
        return all.stream()
                .map(one -> new NoticeRow(
                        one.id().link(),
                        one.title(),
                        NoticeWords.number(one, frame.text()),
                        frame.text().date(one.issuedOn()),
                        names.getOrDefault(one.issuedBy(), ""),
                        NoticeWords.acknowledged(one, frame.today(), frame.text()),
                        lights(one, matters, frame.text())))
                .toList();
    }

    /** In the order of the items. */
    private static List<Chip> lights(WorkNotice notice, Map<MatterId, MatterBrief> matters, Text text) {
        return notice.items().stream()
                .filter(one -> matters.containsKey(one.matter()))
                .map(one -> {
                    Chip light = MatterWords.light(Objects.requireNonNull(matters.get(one.matter())), text);
                    return Chip.of(one.no() + " " + light.label(), light.tone());
                })
                .toList();
    }
}
