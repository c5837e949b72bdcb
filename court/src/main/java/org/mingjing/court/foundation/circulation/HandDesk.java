package org.mingjing.court.foundation.circulation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.FileType;
import org.mingjing.court.foundation.files.HeldDocuments;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.files.OpenedFile;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Sha256;
import org.springframework.stereotype.Service;

/**
 * 手写签名窗口 A person keeps a picture of his own hand and puts it beside an opinion when he chooses to. It is the picture of whose hand
 * signs: a deputy's own. Nobody chooses another's, and it is seen by its owner and by whoever may open the slip.
 */
@Service
public class HandDesk {

    static final Citation RULE = Citation.of("docs/circulation", "Handwriting");

    private final Commands commands;
    private final CourtBoundary boundary;
    private final SlipReading reading;
    private final Handwritings hands;
    private final MadeDocuments made;
    private final HeldDocuments held;

    HandDesk(
            Commands commands,
            CourtBoundary boundary,
            SlipReading reading,
            Handwritings hands,
            MadeDocuments made,
            HeldDocuments held) {
        this.commands = commands;
        this.boundary = boundary;
        this.reading = reading;
        this.hands = hands;
        this.made = made;
        this.held = held;
    }

    /** The granted result is the id of the picture. */
    public Decision<String> keep(Origin origin, CourtId court, String name, byte[] brought) {
        if (brought.length > HandwritingPicture.MOST_BYTES) {
            return Decision.refused("circulation.hand.tooLarge", RULE, HandwritingPicture.MOST_BYTES >> 20);
        }
        return made.judged(name, brought)
                .then(HandDesk::drawn)
                .then(type -> HandwritingPicture.of(brought)
                        .map(Decision::granted)
                        .orElseGet(() -> Decision.refused("circulation.hand.unusable", RULE)))
                .then(picture -> keep(
                        new KeepHandwriting(origin, court, Sha256.of(new String(brought, StandardCharsets.ISO_8859_1))),
                        picture));
    }

    private static Decision<FileType> drawn(FileType type) {
        return type == FileType.PNG || type == FileType.JPEG
                ? Decision.granted(type)
                : Decision.refused("circulation.hand.unusable", RULE);
    }

    private Decision<String> keep(KeepHandwriting command, byte[] picture) {
        return commands.perform(
                command,
                () -> made.take(command.origin(), command.court(), command.subject(), "hand.png", picture)
                        .map(document -> {
                            hands.end(command.origin().who().id());
                            hands.add(command.origin().who().id(), command.court(), document);
                            return document.value().toString();
                        }));
    }

    /** 不再使用 Opinions given before keep it. */
    public Decision<String> drop(Origin origin, CourtId court) {
        return commands.perform(new KeepHandwriting(origin, court, ""), () -> {
            hands.end(origin.who().id());
            return Decision.granted("");
        });
    }

    public Optional<Handwriting> own(Actor actor) {
        return boundary.read(CourtScope.of(actor), () -> hands.of(actor.id()));
    }

    /** The hands on a slip the reader has before him. */
    public List<HandGiven> on(Actor actor, SlipReading.Opened opened) {
        return boundary.read(CourtScope.of(actor), () -> hands.on(opened.filed().id()));
    }

    /** Null for anybody but its owner. */
    public @Nullable Path own(Actor actor, DocumentId picture) {
        return own(actor)
                .filter(hand -> hand.picture().equals(picture))
                .map(hand -> boundary.read(CourtScope.of(actor), () -> file(hand.picture())))
                .orElse(null);
    }

    /** Null for whoever has no part in the slip, and for what was not given on it. */
    public @Nullable Path given(Actor actor, SlipId slip, DocumentId picture) {
        return reading.open(actor, slip)
                .flatMap(opened -> on(actor, opened).stream()
                        .filter(one -> one.picture().equals(picture))
                        .findFirst())
                .map(one -> boundary.read(CourtScope.of(actor), () -> file(one.picture())))
                .orElse(null);
    }

    private @Nullable Path file(DocumentId picture) {
        return held.latest(picture).map(OpenedFile::bytes).orElse(null);
    }
}
