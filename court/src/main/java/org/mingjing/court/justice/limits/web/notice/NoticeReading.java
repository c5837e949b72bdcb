package org.mingjing.court.justice.limits.web.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.limits.CalendarEffect;
import org.mingjing.court.justice.limits.CalendarMoves;
import org.mingjing.court.justice.limits.DateMove;
import org.mingjing.court.justice.limits.NoticeDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.calendar.CalendarDay;
import org.springframework.stereotype.Component;

/** 通知页的读数 What the page of a notice shows: its effect while it is proposed, its trace once it is applied. */
@Component
class NoticeReading {

    private static final int KEPT = 1_000;

    private final CourtBoundary boundary;
    private final CalendarEffect effects;
    private final CalendarMoves moves;
    private final MoveLines lines;
    private final SlipReading slips;
    private final NoticeDesk desk;
    private final People people;
    private final Courts courts;

    NoticeReading(
            CourtBoundary boundary,
            CalendarEffect effects,
            CalendarMoves moves,
            MoveLines lines,
            SlipReading slips,
            NoticeDesk desk,
            People people,
            Courts courts) {
        this.boundary = boundary;
        this.effects = effects;
        this.moves = moves;
        this.lines = lines;
        this.slips = slips;
        this.desk = desk;
        this.people = people;
        this.courts = courts;
    }

    NoticeView view(CalendarNotice notice, Actor actor, Frame frame, @Nullable Refusal refusal) {
        return switch (notice.state()) {
            case PROPOSED -> proposed(notice, actor, frame, refusal);
            case APPLIED -> applied(notice, actor, frame, refusal);
            case WITHDRAWN -> view(notice, List.of(), List.of(), List.of(), actor, frame, refusal);
        };
    }

    private NoticeView proposed(CalendarNotice notice, Actor actor, Frame frame, @Nullable Refusal refusal) {
        CalendarEffect.Effect effect =
                boundary.read(scope(notice), () -> effects.of(notice, actor.court(), frame.today()));
        List<DateMove> overdue = effect.becomingOverdue(frame.today());
        List<NoticeView.Figure> figures = List.of(
                new NoticeView.Figure("open", effect.open(), false),
                new NoticeView.Figure("moving", effect.moving().size(), false),
                new NoticeView.Figure("overdue", overdue.size(), true),
                new NoticeView.Figure("settled", effect.settled(), false),
                new NoticeView.Figure("past", effect.past().size(), false),
                new NoticeView.Figure("turning", effect.turning().size(), true));
        List<MoveList> lists = List.of(
                lines.list("overdue", false, overdue, overdue.size(), actor),
                lines.list("moving", false, effect.moving(), effect.moving().size(), actor),
                lines.list("past", true, effect.past(), effect.past().size(), actor));
        return view(notice, effect.days().days(), figures, lists, actor, frame, refusal);
    }

    private NoticeView applied(CalendarNotice notice, Actor actor, Frame frame, @Nullable Refusal refusal) {
        CalendarMoves.Moves moved = boundary.read(scope(notice), () -> moves.of(notice, KEPT));
        return view(
                notice,
                List.of(),
                List.of(
                        new NoticeView.Figure("moved", moved.all(), false),
                        new NoticeView.Figure("waiting", moved.waiting(), false)),
                List.of(lines.list("moved", false, moved.first(), moved.all(), actor)),
                actor,
                frame,
                refusal);
    }

    private NoticeView view(
            CalendarNotice notice,
            List<CalendarDay> changed,
            List<NoticeView.Figure> figures,
            List<MoveList> lists,
            Actor actor,
            Frame frame,
            @Nullable Refusal refusal) {
        Text text = frame.text();
        boolean proposed = notice.state() == CalendarNotice.State.PROPOSED;
        FiledSlip slip = proposed ? underWay(notice, actor) : null;
        return new NoticeView(
                notice,
                facts(notice, text),
                changed,
                figures,
                lists,
                Grants.permits(actor, Permission.CASE_READ),
                proposed ? submit(notice, slip, actor, text) : null,
                proposed
                        ? Action.send(text.of("calendar.withdraw"))
                                .weighing(Action.Weight.GRAVE)
                                .forbidden(obstacle(notice, actor, text))
                        : null,
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                refusal);
    }

    /** A notice for the country moves the dates of all courts; the figures tell of all, names only of what one may see. */
    private static CourtScope scope(CalendarNotice notice) {
        CourtId only = notice.court();
        return only == null ? CourtScope.everyCourt() : CourtScope.of(only);
    }

    /** Why the reader can neither submit nor give it up; null: he can. */
    private @Nullable String obstacle(CalendarNotice notice, Actor actor, Text text) {
        return desk.mayWithdraw(actor, notice) instanceof Decision.Refused<String> refused
                ? text.of(refused.code())
                : null;
    }

    /** The request that goes round for it as far as one sees; null: none. */
    private @Nullable FiledSlip underWay(CalendarNotice notice, Actor actor) {
        SubjectRef subject = new SubjectRef("calendar", notice.id().value().toString());
        return boundary.read(CourtScope.of(actor), () -> slips.about(subject)).stream()
                .findFirst()
                .orElse(null);
    }

    /** Where it goes round already, the way to the slip for whoever has a part in it; else it is submitted. */
    private Action submit(CalendarNotice notice, @Nullable FiledSlip slip, Actor actor, Text text) {
        if (slip == null) {
            return Action.send(text.of("calendar.submit")).forbidden(obstacle(notice, actor, text));
        }
        boolean part = slip.slip().requestedBy(actor.id())
                || slip.slip().live(actor.id(), TurnState.OPEN).isPresent();
        Action toSlip = Action.link(
                        text.of("calendar.toSlip"), "/slips/" + slip.id().value())
                .weighing(Action.Weight.MAIN);
        return part ? toSlip : toSlip.forbidden(text.of("calendar.withOthers"));
    }

    private List<Fact> facts(CalendarNotice notice, Text text) {
        List<PersonId> both = new ArrayList<>(List.of(notice.proposedBy()));
        PersonId second = notice.confirmedBy();
        if (second != null) {
            both.add(second);
        }
        var names = people.names(both);
        CourtId only = notice.court();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(text.of("calendar.documentNo"), notice.documentNo()),
                Fact.of(text.of("calendar.publishedOn"), text.date(notice.publishedOn())),
                Fact.of(text.of("calendar.year"), Integer.toString(notice.year())),
                Fact.of(
                        text.of("calendar.scope"),
                        only == null
                                ? text.of("calendar.scope.country")
                                : courts.names(List.of(only)).getOrDefault(only, only.value())),
                Fact.of(
                        text.of("calendar.proposedBy"),
                        text.of(
                                "calendar.byAt",
                                names.getOrDefault(notice.proposedBy(), ""),
                                text.moment(notice.proposedAt())))));
        if (second != null) {
            facts.add(Fact.of(
                    text.of("calendar.confirmedBy"),
                    text.of("calendar.byAt", names.getOrDefault(second, ""), text.moment(notice.decidedAt()))));
        }
        return facts;
    }
}
