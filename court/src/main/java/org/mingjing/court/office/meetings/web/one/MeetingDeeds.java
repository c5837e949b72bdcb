package org.mingjing.court.office.meetings.web.one;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingAbsence;
import org.mingjing.court.office.meetings.MeetingDesk;
import org.mingjing.court.office.meetings.MeetingMinutes;
import org.mingjing.court.office.meetings.MeetingParticipant;
import org.mingjing.court.office.meetings.MeetingReply;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.office.meetings.web.one.MeetingView.Deed;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;

/** 会议页的按钮 */
final class MeetingDeeds {

    private MeetingDeeds() {}

    static List<Deed> of(
            Meeting meeting,
            Actor actor,
            MeetingRoles roles,
            @Nullable MeetingMinutes written,
            boolean begun,
            List<MeetingAbsence> away,
            TypedNote typed,
            Text text) {
        MeetingReply mine =
                meeting.participant(actor.id()).map(MeetingParticipant::reply).orElse(MeetingReply.NONE);
        return Stream.of(MeetingDeed.values())
                .filter(deed -> deed.fits(meeting, roles, mine, written != null, begun, away))
                .map(deed -> deed(deed, typed, text))
                .toList();
    }

    private static Deed deed(MeetingDeed deed, TypedNote typed, Text text) {
        boolean again = typed.deed().equals(deed.word());
        return new Deed(
                deed.word(),
                Action.send(text.of("meetings.do." + deed.word())).weighing(weight(deed)),
                deed.noted()
                        ? Field.of("note-" + deed.word(), text.of("meetings.note." + deed.word()))
                                .holding(again ? typed.note() : "")
                                .upTo(MeetingDesk.LONGEST_REASON)
                                .mandatory()
                                .errorOf(again ? typed.errors() : FormErrors.NONE)
                        : null,
                again);
    }

    private static Weight weight(MeetingDeed deed) {
        return switch (deed) {
            case COME, CONFIRM, SUBMIT -> Weight.MAIN;
            case CANCEL -> Weight.GRAVE;
            case EXCUSE, NOTE, CLOSE, RETURN -> Weight.SIDE;
        };
    }
}
