package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.circulation.slip.Circulation;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Hand;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 流转窗口 The two use cases of circulation: start a slip, move a slip. Each is one transaction, refused whole or done whole. */
@Service
public class SlipDesk {

    private static final Citation WHAT_WAS_SEEN = Citation.of("docs/circulation", "AGREE");

    private final Commands commands;
    private final Slips slips;
    private final Routes routes;
    private final RequestKinds kinds;
    private final Organisations organisations;
    private final WhoMayBeAsked eligible;
    private final SlipTimes times;
    private final SlipNews news;
    private final Handwritings hands;

    SlipDesk(
            Commands commands,
            Slips slips,
            Routes routes,
            RequestKinds kinds,
            Organisations organisations,
            WhoMayBeAsked eligible,
            SlipTimes times,
            SlipNews news,
            Handwritings hands) {
        this.commands = commands;
        this.slips = slips;
        this.routes = routes;
        this.kinds = kinds;
        this.organisations = organisations;
        this.eligible = eligible;
        this.times = times;
        this.news = news;
        this.hands = hands;
    }

    /** 发起 The granted result is the id of the slip. */
    public Decision<String> start(StartSlip command) {
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            RequestKind kind = kinds.find(command.kind()).orElse(null);
            if (kind == null) {
                return Decision.refused("circulation.noKind", WHAT_WAS_SEEN);
            }
            Form form = kind.complete(command.about(), command.form());
            return kind.mayStart(who, command.about())
                    .then(title -> alone(kind, command).map(fine -> title))
                    .then(title -> kind.check(
                                    who, command.about(), form, times.now().toLocalDate())
                            .then(fine -> submit(command, kind, title, form)));
        });
    }

    private Decision<String> alone(RequestKind kind, StartSlip command) {
        return kind.oneAtATime() && slips.underWay(command.kind(), command.about())
                ? Decision.refused("circulation.alreadyAsked", WHAT_WAS_SEEN)
                : Decision.granted("");
    }

    private Decision<String> submit(StartSlip command, RequestKind kind, String title, Form form) {
        Actor who = command.origin().who();
        PersonId forWhom = kind.inWhoseName(command.about());
        Set<PersonId> requesters = new HashSet<>(Set.of(who.id()));
        if (forWhom != null) {
            requesters.add(forWhom);
        }
        Slip draft = Slip.draft(routes.current(command.court(), command.kind()), requesters);
        FiledSlip filed = new FiledSlip(
                new SlipId(UUID.randomUUID()),
                command.court(),
                command.kind(),
                command.about(),
                title,
                who.id(),
                draft,
                Map.of(),
                times.now(),
                null);
        Move move = new Move.Submit(form, command.chosen());
        return decide(filed, Hand.of(who.id()), move).then(next -> {
            FiledSlip kept = times.after(filed, informing(next));
            Hand hand = Hand.of(who.id());
            slips.insert(kept, act(kept, filed.slip(), hand, move, ""));
            return tell(kept, filed.slip(), hand, move);
        });
    }

    /** 办理 The granted result is the id of the slip. */
    public Decision<String> move(MoveSlip command) {
        return commands.perform(command, () -> {
            FiledSlip filed = slips.findToMove(command.slip()).orElse(null);
            Actor who = command.origin().who();
            if (filed == null) {
                return Decision.refused("circulation.outsider", WHAT_WAS_SEEN);
            }
            Hand hand = new Hand(who.id(), command.origin().onBehalfOf());
            if (stale(filed, hand, command)) {
                return Decision.refused("circulation.otherTurn", WHAT_WAS_SEEN);
            }
            if (wantsReason(command.move()) && command.opinion().isBlank()) {
                return Decision.refused("circulation.reasonMissing", WHAT_WAS_SEEN);
            }
            Move move = completed(filed, command.move());
            return lawful(filed, who, move)
                    .then(fine -> decide(filed, hand, move))
                    .then(next -> {
                        FiledSlip kept = times.after(filed, filed.slip().state().ended() ? next : informing(next));
                        SlipAct act = act(kept, filed.slip(), hand, move, command.opinion());
                        slips.update(kept, filed.slip(), act);
                        return (command.withHand() ? signed(kept, act, who) : Decision.granted(""))
                                .then(fine -> tell(kept, filed.slip(), hand, move));
                    });
        });
    }

    /** What the move would make of it, asked of the people too. */
    Decision<Slip> decide(FiledSlip filed, Hand hand, Move move) {
        return new Circulation(organisations.of(filed))
                .decide(filed.slip(), hand, move)
                .then(next -> eligible.ask(filed, next, hand, move));
    }

    /** 告知结果 Whoever asked is told what came of it, unless he ended it himself: a copy that is his to read. */
    private static Slip informing(Slip next) {
        Slip told = next;
        if (next.state() == SlipState.AGREED
                || next.state() == SlipState.REFUSED
                || next.state() == SlipState.EXPIRED) {
            for (PersonId requester : next.requesters()) {
                told = told.readBy(requester, false);
            }
        }
        return told;
    }

    /** What is signed must be what was seen: the turn of the page is still the open one. */
    private static boolean stale(FiledSlip filed, Hand hand, MoveSlip command) {
        PersonId principal = hand.principal();
        PersonId holder = principal == null ? hand.person() : principal;
        Integer seen = command.turn();
        return seen != null
                && filed.slip()
                        .live(holder, TurnState.OPEN)
                        .filter(turn -> turn.number() != seen)
                        .isPresent();
    }

    private static boolean wantsReason(Move move) {
        return switch (move.verb()) {
            case REFUSE, RETURN, CANCEL -> true;
            default -> false;
        };
    }

    private Move completed(FiledSlip filed, Move move) {
        return move instanceof Move.Submit(Form form, var chosen)
                ? new Move.Submit(kinds.of(filed).complete(filed.subject(), form), chosen)
                : move;
    }

    private Decision<String> lawful(FiledSlip filed, Actor who, Move move) {
        return move instanceof Move.Submit(Form form, var chosen)
                ? kinds.of(filed).check(who, filed.subject(), form, filed.askedOn())
                : Decision.granted("");
    }

    /** 手签 The picture of whose hand signs: a deputy's own. */
    private Decision<String> signed(FiledSlip kept, SlipAct act, Actor who) {
        return switch (act.verb()) {
            case AGREE, REFUSE, RETURN ->
                hands.of(who.id())
                        .map(hand -> {
                            hands.give(kept, new HandGiven(who.id(), act.at(), hand.picture()));
                            return Decision.granted("");
                        })
                        .orElseGet(() -> Decision.refused("circulation.hand.none", HandDesk.RULE));
            default -> Decision.granted("");
        };
    }

    private SlipAct act(FiledSlip kept, Slip earlier, Hand hand, Move move, String opinion) {
        return new SlipAct(
                move.verb(),
                hand.person(),
                hand.principal(),
                move instanceof Move.With with ? with.other() : null,
                move instanceof Move.Submit ? kept.slip().round() : earlier.round(),
                earlier.step(),
                move instanceof Move.Return(int step) ? step : null,
                opinion.strip(),
                times.now());
    }

    private Decision<String> tell(FiledSlip kept, Slip earlier, Hand hand, Move move) {
        if (kept.slip().state() == SlipState.AGREED) {
            Decision<String> done = fulfil(kept, hand.person());
            if (done instanceof Decision.Refused<String>) {
                return done;
            }
        }
        Set<PersonId> acted = new HashSet<>(Set.of(hand.person()));
        PersonId principal = hand.principal();
        if (principal != null) {
            acted.add(principal);
        }
        news.tell(kept, acted);
        if (kept.slip().state() == SlipState.REFUSED && !earlier.state().ended()) {
            news.refused(kept, hand.person());
        }
        if (move.verb() == Verb.REMIND) {
            news.remind(kept);
        }
        return Decision.granted(kept.id().value().toString());
    }

    private boolean over(FiledSlip filed) {
        RequestKind kind = kinds.of(filed);
        LocalDate last = kind.lastDay(filed.slip().form());
        return kind.moot(filed.subject())
                || (last != null && last.isBefore(times.now().toLocalDate()));
    }

    /** 到期 Nobody decided it while it still had a meaning. Only what is over is held, and looked at again then. */
    void expireWhenOver(SlipId id) {
        if (slips.find(id).filter(this::over).isPresent()) {
            slips.findToMove(id).filter(this::over).ifPresent(this::expire);
        }
    }

    private void expire(FiledSlip filed) {
        Slip earlier = filed.slip();
        if (new Circulation(organisations.of(filed)).expire(earlier) instanceof Decision.Granted<Slip>(Slip over)) {
            FiledSlip kept = times.after(filed, informing(over));
            slips.update(kept, earlier, SlipAct.expiry(earlier, times.now()));
            news.tell(kept, Set.of());
        }
    }

    private Decision<String> fulfil(FiledSlip kept, PersonId hand) {
        List<Turn> last = kept.slip().lastConsents();
        RequestKind.LastSigner wanted = kinds.of(kept).lastSigner();
        if (wanted != null && !gave(kept, last, wanted)) {
            return Decision.refused("circulation.lastSigner", wanted.citation());
        }
        Turn deciding = last.stream()
                .filter(turn -> hand.equals(turn.signedBy()))
                .findFirst()
                .orElse(last.getFirst());
        return kinds.of(kept)
                .fulfil(new RequestKind.Agreed(
                        kept.id(),
                        kept.subject(),
                        kept.slip().form(),
                        kept.starter(),
                        kept.askedOn(),
                        hand,
                        deciding.holder(),
                        kept.slip().route().step(deciding.step()).name()));
    }

    /** Whoever handed the last signature on did not give it. */
    private boolean gave(FiledSlip kept, List<Turn> last, RequestKind.LastSigner wanted) {
        RouteStep asked = new RouteStep("", StepMode.ANY, wanted.people());
        List<PersonId> lawful = organisations.of(kept).named(asked, kept.slip());
        return last.stream().map(Turn::holder).anyMatch(lawful::contains);
    }
}
