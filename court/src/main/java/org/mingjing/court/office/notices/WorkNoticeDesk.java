package org.mingjing.court.office.notices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.MatterSource;
import org.mingjing.court.office.followup.OpenMatter;
import org.mingjing.court.office.followup.SourceKind;
import org.mingjing.court.office.notices.events.ContactNamed;
import org.mingjing.kernel.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 工作通知 Issued by the office or a leader, acknowledged by each division; each thing asked for is a matter from the first day. */
@Service
public class WorkNoticeDesk {

    /** 字数上限 */
    public static final int LONGEST = 4_000;

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_ITEM = 500;
    public static final int MOST_ITEMS = 12;

    private final Commands commands;
    private final WorkNotices notices;
    private final NoticeRules rules;
    private final FollowUps followUps;
    private final DivisionContacts contacts;
    private final People people;
    private final Numbering numbering;
    private final WorkNoticeNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkNoticeDesk(
            Commands commands,
            WorkNotices notices,
            NoticeRules rules,
            FollowUps followUps,
            DivisionContacts contacts,
            People people,
            Numbering numbering,
            WorkNoticeNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commands = commands;
        this.notices = notices;
        this.rules = rules;
        this.followUps = followUps;
        this.contacts = contacts;
        this.people = people;
        this.numbering = numbering;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** 发通知 The granted result is its id. */
    public Decision<String> issue(IssueWorkNotice command) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            if (!Grants.permits(actor, Permission.NOTICES) || !actor.court().equals(command.court())) {
                return refused("notIssuer");
            }
            Set<DivisionId> here = contacts.divisions(command.court()).stream()
                    .map(Division::id)
                    .collect(Collectors.toSet());
            return checked(command, here).then(clean -> issued(command));
        });
    }

    private Decision<String> checked(IssueWorkNotice command, Set<DivisionId> here) {
        LocalDate on = command.origin().occurredOn();
        if (command.title().isBlank() || command.title().length() > LONGEST_TITLE) {
            return refused("title", LONGEST_TITLE);
        }
        if (command.text().length() > LONGEST) {
            return refused("text", LONGEST);
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return refused("future");
        }
        if (command.divisions().isEmpty() && command.items().isEmpty()) {
            return refused("nobody");
        }
        if (!here.containsAll(command.divisions())
                || !command.items().stream().allMatch(one -> here.contains(one.division()))) {
            return refused("division");
        }
        if (command.items().size() > MOST_ITEMS) {
            return refused("item", MOST_ITEMS, LONGEST_ITEM, MOST_ITEMS + 1);
        }
        int no = 0;
        for (IssueWorkNotice.PlannedItem one : command.items()) {
            no++;
            if (one.text().isBlank() || one.text().length() > LONGEST_ITEM) {
                return refused("item", MOST_ITEMS, LONGEST_ITEM, no);
            }
            if (one.due() != null && one.due().isBefore(on)) {
                return refused("due", no);
            }
        }
        Stream<String> texts = Stream.concat(
                Stream.of(command.title(), command.text()),
                command.items().stream().map(IssueWorkNotice.PlannedItem::text));
        return texts.anyMatch(SecretMarks::typed)
                ? Decision.refused("files.secret", SecretMarks.SOURCE)
                : Decision.granted("");
    }

    private Decision<String> issued(IssueWorkNotice command) {
        LocalDate on = command.origin().occurredOn();
        Set<DivisionId> wanted = new HashSet<>(command.divisions());
        command.items().forEach(one -> wanted.add(one.division()));
        List<NoticeItem> items = new ArrayList<>();
        for (IssueWorkNotice.PlannedItem one : command.items()) {
            Decision<String> opened = followUps.open(matter(command, one, items.size() + 1));
            if (!(opened instanceof Decision.Granted<String>(String matter))) {
                return opened;
            }
            items.add(new NoticeItem(
                    items.size() + 1,
                    one.text(),
                    one.division(),
                    due(command, one),
                    new MatterId(UUID.fromString(matter))));
        }
        WorkNotice notice = new WorkNotice(
                command.id(),
                command.court(),
                on.getYear(),
                numbering.next(command.court(), "work-notice", on.getYear()),
                command.title(),
                command.text(),
                command.origin().who().id(),
                on,
                rules.acknowledgeBy(command.court(), on),
                items,
                contacts.divisions(command.court()).stream()
                        .filter(one -> wanted.contains(one.id()))
                        .map(one -> new NoticeAddressee(one.id(), null, null))
                        .toList());
        notices.add(notice);
        news.moved(notice, command.origin().who().id());
        return Decision.granted(notice.id().toString());
    }

    private LocalDate due(IssueWorkNotice command, IssueWorkNotice.PlannedItem item) {
        LocalDate due = item.due();
        return due == null ? rules.usualDue(command.court(), command.origin().occurredOn()) : due;
    }

    /** Whoever issues it supervises or, a leader, has it in charge; else the leader who has the division in his. */
    private OpenMatter matter(IssueWorkNotice command, IssueWorkNotice.PlannedItem item, int no) {
        Actor by = command.origin().who();
        boolean fits = item.text().length() <= FollowUps.LONGEST_TITLE;
        PersonId leader = by.is(Role.COURT_LEADER)
                ? by.id()
                : people.leaders(item.division()).stream().findFirst().orElse(null);
        return new OpenMatter(
                command.origin(),
                command.court(),
                new MatterId(UUID.nameUUIDFromBytes((command.id() + " " + no).getBytes(StandardCharsets.UTF_8))),
                new MatterSource(
                        SourceKind.NOTICE,
                        command.id().subject(),
                        command.title(),
                        command.id().link()),
                fits ? item.text() : item.text().substring(0, FollowUps.LONGEST_TITLE - 1) + "…",
                fits ? "" : item.text(),
                contacts.head(item.division()).orElseThrow(),
                List.of(),
                leader,
                due(command, item),
                List.of());
    }

    /** 签收 Once for each division. */
    public Decision<String> acknowledge(AcknowledgeNotice command) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            WorkNotice notice =
                    notices.findToChange(command.id(), NoticeSight.of(actor)).orElse(null);
            NoticeAddressee to = notice == null
                    ? null
                    : notice.addressees().stream()
                            .filter(one -> one.division().equals(command.division()))
                            .findFirst()
                            .orElse(null);
            if (notice == null || to == null || !contacts.answers(actor, command.division())) {
                return refused("notYours");
            }
            if (to.acknowledged()) {
                return refused("acknowledged");
            }
            OffsetDateTime now = OffsetDateTime.now(clock);
            notices.acknowledge(notice.id(), to.division(), actor.id(), now);
            news.moved(notice.acknowledged(new NoticeAddressee(to.division(), actor.id(), now)), actor.id());
            return Decision.granted(notice.id().toString());
        });
    }

    /** 指定联络人 By whoever heads the division, or the office. */
    public Decision<String> name(NameContact command) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            boolean here = contacts.divisions(command.court()).stream()
                    .anyMatch(one -> one.id().equals(command.division()));
            if (!here || !actor.court().equals(command.court()) || !mayName(actor, command.division())) {
                return refused("notHead");
            }
            PersonId person = command.person();
            if (person != null && !contacts.colleagues(command.division()).contains(person)) {
                return refused("person");
            }
            contacts.name(command.court(), command.division(), person);
            notices.openToChange(command.division()).forEach(one -> news.moved(one, null));
            events.publishEvent(new ContactNamed(command.court(), command.division()));
            return Decision.granted(command.division().value().toString());
        });
    }

    public boolean mayName(Actor actor, DivisionId division) {
        return Grants.permits(actor, Permission.FOLLOWUP) || contacts.heads(actor, division);
    }

    private static <T> Decision<T> refused(String why, Object... arguments) {
        return Decision.refused("notices.refused." + why, NoticeRules.SOURCE, arguments);
    }
}
