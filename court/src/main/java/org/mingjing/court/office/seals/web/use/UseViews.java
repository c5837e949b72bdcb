package org.mingjing.court.office.seals.web.use;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.Seal;
import org.mingjing.court.office.seals.SealPiece;
import org.mingjing.court.office.seals.SealUse;
import org.mingjing.court.office.seals.SealUseRequest;
import org.mingjing.court.office.seals.SealUseState;
import org.mingjing.court.office.seals.Seals;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.court.office.seals.web.SealLines;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.springframework.stereotype.Component;

/** 用印页的内容 Gathers it. */
@Component
class UseViews {

    private final CourtBoundary boundary;
    private final Seals seals;
    private final People people;

    UseViews(CourtBoundary boundary, Seals seals, People people) {
        this.boundary = boundary;
        this.seals = seals;
        this.people = people;
    }

    UseView of(SealUse use, Actor actor, Text text) {
        Seal seal = boundary.read(
                CourtScope.of(use.court()), () -> seals.find(use.seal()).orElseThrow());
        boolean keeper = actor.id().equals(seal.keeper()) || actor.id().equals(seal.deputy());
        boolean waits = use.state() == SealUseState.APPROVED;
        boolean own = use.requester().equals(actor.id());
        return new UseView(
                use,
                use.put() == null ? text.of("seals.unnumbered") : SealLines.number(use, text),
                List.of(SealLines.state(use.state(), text), SealLines.how(use.electronic(), text)),
                banner(use, text),
                use.state() == SealUseState.VOID || use.state() == SealUseState.DECLINED ? Tone.BAD : Tone.NOTE,
                facts(use, seal, text),
                seal.id().link() + "/picture",
                pieces(use, text),
                keeper && waits && !own,
                keeper && waits,
                own && !keeper && (waits || use.state() == SealUseState.DRAFT),
                own && use.own() && use.state().open(),
                actions(use, own, text));
    }

    private static @Nullable String banner(SealUse use, Text text) {
        String why = Objects.requireNonNullElse(use.why(), "");
        return switch (use.state()) {
            case DRAFT -> text.of("seals.banner.draft");
            case APPROVED -> text.of("seals.banner.approved");
            case VOID ->
                switch (why) {
                    case "changed" -> text.of("seals.banner.changed");
                    case "withdrawn" -> text.of("seals.banner.withdrawn");
                    default -> text.of("seals.banner.void", why);
                };
            case DECLINED ->
                why.equals("refused") ? text.of("seals.banner.refused") : text.of("seals.banner.declined", why);
            case CIRCULATING, RETURNED, DONE -> null;
        };
    }

    private List<Fact> facts(SealUse use, Seal seal, Text text) {
        SealUse.Leave leave = use.leave();
        SealUse.Put put = use.put();
        Map<PersonId, String> names = people.names(Stream.of(
                        use.requester(),
                        seal.keeper(),
                        leave == null ? null : leave.by(),
                        put == null ? null : put.by())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text.of("seals.seal"), seal.name(), seal.id().link()));
        facts.add(Fact.of(
                text.of("seals.category"),
                text.of("seals.category." + use.category().word())));
        if (!use.purpose().isEmpty()) {
            facts.add(Fact.of(text.of("seals.purpose"), use.purpose()));
        }
        facts.add(Fact.of(text.of("seals.copies"), text.number(use.copies())));
        facts.add(Fact.of(
                text.of("seals.requester"),
                text.of("seals.by", names.getOrDefault(use.requester(), "—"), text.date(use.askedOn()))));
        if (!use.own()) {
            facts.add(new Fact(text.of("seals.origin"), text.of("seals.origin.open"), use.link()));
        }
        if (use.slip() != null) {
            facts.add(new Fact(text.of("seals.slip"), text.of("seals.slip.open"), "/slips/" + use.slip()));
        }
        if (leave != null) {
            facts.add(Fact.of(
                    text.of("seals.leave"),
                    text.of("seals.by", names.getOrDefault(leave.by(), "—"), text.date(leave.on()))));
        }
        StampPlace place = use.place();
        if (place != null) {
            facts.add(Fact.of(
                    text.of("seals.place"),
                    text.of("seals.place.at", place.page(), millimetres(place.x()), millimetres(place.y()))));
        }
        facts.add(
                put == null
                        ? Fact.of(text.of("seals.keeper"), names.getOrDefault(seal.keeper(), "—"))
                        : Fact.of(
                                text.of("seals.sealer"),
                                text.of("seals.by", names.getOrDefault(put.by(), "—"), text.moment(put.at()))));
        return facts;
    }

    private static String millimetres(double length) {
        return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
    }

    private static List<UseView.Piece> pieces(SealUse use, Text text) {
        return use.pieces().stream().map(one -> piece(use, one, text)).toList();
    }

    private static UseView.Piece piece(SealUse use, SealPiece piece, Text text) {
        SealPiece.Sealed sealed = piece.sealed();
        String link = use.id().link();
        return new UseView.Piece(
                piece.no(),
                piece.name(),
                text.of(piece.attached() ? "seals.piece.attached" : "seals.piece.body"),
                piece.sha256(),
                link + "/files/" + piece.no(),
                sealed == null ? null : link + "/sealed/" + piece.no(),
                sealed == null ? null : "/seals/verify/" + sealed.sha256());
    }

    private static List<Action> actions(SealUse use, boolean own, Text text) {
        if (own && use.own() && use.state() == SealUseState.DRAFT) {
            return List.of(Action.link(
                            text.of("seals.submit"),
                            "/requests/" + SealUseRequest.KIND + "/" + use.id().value())
                    .weighing(Action.Weight.MAIN));
        }
        if (own && use.state() == SealUseState.RETURNED && use.slip() != null) {
            return List.of(Action.link(text.of("seals.resubmit"), "/slips/" + use.slip() + "/amend")
                    .weighing(Action.Weight.MAIN));
        }
        return List.of();
    }
}
