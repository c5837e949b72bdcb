package org.mingjing.court.office.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.MatterSource;
import org.mingjing.court.office.followup.OpenMatter;
import org.mingjing.court.office.followup.SourceKind;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 会议纪要 Written by the keeper, confirmed by the chair, never changed after that; what was decided is handed over to be followed up. */
@Service
public class MinutesDesk {

    /** 字数上限 of one passage */
    public static final int LONGEST = 5_000;

    /** 一项议定事项 */
    public static final int LONGEST_DECISION = 500;

    public static final int MOST_DECISIONS = 30;

    private final ChangeOfMeeting change;
    private final MeetingMinutesBook book;
    private final Numbering numbering;
    private final FollowUps followUps;
    private final WhoMayMeet people;
    private final Clock clock;

    MinutesDesk(
            ChangeOfMeeting change,
            MeetingMinutesBook book,
            Numbering numbering,
            FollowUps followUps,
            WhoMayMeet people,
            Clock clock) {
        this.change = change;
        this.book = book;
        this.numbering = numbering;
        this.followUps = followUps;
        this.people = people;
        this.clock = clock;
    }

    /** 保存 A further version; what was there stays. */
    public Decision<String> save(SaveMeetingMinutes command) {
        MinutesText text = command.text();
        return change.perform(command, command.id(), (meeting, roles) -> {
            if (!roles.keeps() || meeting.state() != MeetingState.HELD) {
                return ChangeOfMeeting.refused(roles.keeps() ? "notHeld" : "notKeeper");
            }
            int last = book.latest(meeting.id()).map(MeetingMinutes::version).orElse(0);
            if (last != command.seen()) {
                return Decision.refused("meetings.refused.minutesMeanwhile", ChangeOfMeeting.ONE_AT_A_TIME);
            }
            if (text.texts().anyMatch(SecretMarks::typed)) {
                return Decision.refused("files.secret", SecretMarks.SOURCE);
            }
            if (text.texts().anyMatch(one -> one.length() > LONGEST)) {
                return ChangeOfMeeting.refused("tooLong", LONGEST);
            }
            if (text.decisions().size() > MOST_DECISIONS
                    || text.decisions().stream()
                            .anyMatch(one -> one.text().isBlank() || one.text().length() > LONGEST_DECISION)) {
                return ChangeOfMeeting.refused("decisions", MOST_DECISIONS, LONGEST_DECISION);
            }
            if (!people.all(meeting.court(), leads(text))) {
                return ChangeOfMeeting.refused("person");
            }
            Set<UUID> items =
                    meeting.plan().agenda().stream().map(AgendaItem::id).collect(Collectors.toSet());
            if (!text.passages().stream().allMatch(one -> items.contains(one.item()))) {
                return ChangeOfMeeting.refused("item");
            }
            book.add(meeting, last + 1, text, command.origin().who().id(), OffsetDateTime.now(clock));
            return Decision.granted(meeting);
        });
    }

    /** 送审、退回、确认 */
    public Decision<String> act(ActOnMeeting command) {
        return change.perform(
                command,
                command.id(),
                command.revision(),
                command.act(),
                command.remark(),
                (meeting, roles) -> switch (command.act()) {
                    case SUBMITTED -> submitted(meeting, roles);
                    case RETURNED -> returned(meeting, roles, command.remark());
                    case CONFIRMED -> confirmed(meeting, roles, command.origin().occurredOn());
                    case CALLED, CHANGED, CANCELLED, NOTED, CLOSED, FOLLOWED -> ChangeOfMeeting.refused("unknown");
                });
    }

    private Decision<Meeting> submitted(Meeting meeting, MeetingRoles roles) {
        if (!roles.keeps() || meeting.state() != MeetingState.HELD) {
            return ChangeOfMeeting.refused(roles.keeps() ? "notHeld" : "notKeeper");
        }
        return book.latest(meeting.id()).filter(one -> !one.text().empty()).isPresent()
                ? Decision.granted(meeting.in(MeetingState.SUBMITTED))
                : ChangeOfMeeting.refused("noMinutes");
    }

    private static Decision<Meeting> returned(Meeting meeting, MeetingRoles roles, String reason) {
        if (!roles.chairs() || meeting.state() != MeetingState.SUBMITTED) {
            return ChangeOfMeeting.refused(roles.chairs() ? "notSubmitted" : "notChair");
        }
        return reason.isBlank() || reason.length() > MeetingDesk.LONGEST_REASON
                ? ChangeOfMeeting.refused("reason", MeetingDesk.LONGEST_REASON)
                : Decision.granted(meeting.in(MeetingState.HELD));
    }

    /** 确认 It gets the next number of its kind in the year; those who were asked are told. */
    private Decision<Meeting> confirmed(Meeting meeting, MeetingRoles roles, LocalDate on) {
        if (!roles.chairs() || meeting.state() != MeetingState.SUBMITTED) {
            return ChangeOfMeeting.refused(roles.chairs() ? "notSubmitted" : "notChair");
        }
        int year = meeting.day().getYear();
        int no = numbering.next(meeting.court(), series(meeting.plan().kind()), year);
        return Decision.granted(
                meeting.confirmed(new Meeting.Issue(year, no, on)).each(one -> one.told(true)));
    }

    /** 纪要编号序列 */
    static String series(String kind) {
        return "meetings " + kind;
    }

    /** 交督办 Once for each decision of minutes that are confirmed. The granted result is the id of the meeting. */
    public Decision<String> follow(FollowDecision command) {
        return change.perform(command, command.id(), (meeting, roles) -> {
            if (!roles.follows()) {
                return ChangeOfMeeting.refused("notRuns");
            }
            if (meeting.state() != MeetingState.CONFIRMED) {
                return ChangeOfMeeting.refused("notConfirmed");
            }
            MeetingMinutes.Taken taken = book.latest(meeting.id()).orElseThrow().decisions().stream()
                    .filter(one -> one.id().equals(command.decision()))
                    .findFirst()
                    .orElse(null);
            if (taken == null || taken.matter() != null) {
                return ChangeOfMeeting.refused(taken == null ? "unknown" : "followed");
            }
            return followUps
                    .open(matter(command, meeting, taken.decided().text()))
                    .map(matter -> {
                        book.became(taken.id(), UUID.fromString(matter));
                        change.step(
                                meeting,
                                MeetingAct.FOLLOWED,
                                command.origin().occurredOn(),
                                taken.decided().text(),
                                command.origin().who().id());
                        return meeting;
                    });
        });
    }

    private static OpenMatter matter(FollowDecision command, Meeting meeting, String text) {
        boolean fits = text.length() <= FollowUps.LONGEST_TITLE;
        return new OpenMatter(
                command.origin(),
                command.court(),
                new MatterId(command.origin().clientKey()),
                new MatterSource(
                        SourceKind.MINUTES,
                        meeting.id().subject(),
                        meeting.plan().title(),
                        meeting.id().link()),
                fits ? text : text.substring(0, FollowUps.LONGEST_TITLE - 1) + "…",
                fits ? "" : text,
                command.lead(),
                List.of(),
                meeting.plan().chair(),
                command.due(),
                List.of());
    }

    private static Set<PersonId> leads(MinutesText text) {
        Set<PersonId> leads = new HashSet<>();
        text.decisions().forEach(one -> {
            var lead = one.lead();
            if (lead != null) {
                leads.add(lead);
            }
        });
        return leads;
    }
}
