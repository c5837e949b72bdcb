package org.mingjing.court.office.seals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.HeldDocuments;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.sealing.events.SealDeclined;
import org.mingjing.court.office.seals.stamp.StampException;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 用印申请窗口 A use of a seal is asked for with the files it is for, bound to their digests; it ends when it is declined, given up or void. */
@Service
public class SealUseDesk {

    private final Commands commands;
    private final Seals seals;
    private final SealUses uses;
    private final SealedPapers papers;
    private final MadeDocuments files;
    private final HeldDocuments held;
    private final SealNews news;
    private final Clock clock;

    SealUseDesk(
            Commands commands,
            Seals seals,
            SealUses uses,
            SealedPapers papers,
            MadeDocuments files,
            HeldDocuments held,
            SealNews news,
            Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.uses = uses;
        this.papers = papers;
        this.files = files;
        this.held = held;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The granted result is the id of the use.
     *
     * @param bytes of the files the command names, in their order
     */
    public Decision<String> ask(AskSealUse command, List<byte[]> bytes) {
        return commands.perform(
                command,
                () -> judged(command, bytes).then(fine -> bound(command, bytes)).then(pieces -> kept(command, pieces)));
    }

    private Decision<String> judged(AskSealUse command, List<byte[]> bytes) {
        Actor who = command.origin().who();
        Seal seal = seals.find(new SealId(command.seal())).orElse(null);
        if (seal == null
                || !seal.court().equals(who.court())
                || !command.court().equals(who.court())) {
            return Decision.refused("seals.refused.noSeal", SealRules.USE);
        }
        if (!seal.usable(today())) {
            return Decision.refused("seals.refused.unusable", SealRules.USE, seal.name());
        }
        if (command.title().isBlank() || command.title().length() > SealRules.LONGEST_TITLE) {
            return Decision.refused("seals.refused.title", SealRules.USE);
        }
        if (command.purpose().isBlank() || command.purpose().length() > SealRules.LONGEST) {
            return Decision.refused("seals.refused.purpose", SealRules.USE);
        }
        if (Stream.of(command.title(), command.purpose()).anyMatch(SecretMarks::typed)) {
            return Decision.refused("files.secret", SecretMarks.SOURCE);
        }
        if (command.copies() < 1 || command.copies() > SealRules.MOST_COPIES) {
            return Decision.refused("seals.refused.copies", SealRules.USE, SealRules.MOST_COPIES);
        }
        if (bytes.isEmpty() || bytes.getFirst().length == 0) {
            return Decision.refused("seals.refused.noFile", SealRules.REFUSED);
        }
        if (bytes.size() > SealRules.MOST_FILES) {
            return Decision.refused("seals.refused.tooMany", SealRules.USE, SealRules.MOST_FILES);
        }
        if (command.category() == SealUseCategory.CONTRACT && bytes.size() < 2) {
            return Decision.refused("seals.refused.contract", SealRules.REFUSED);
        }
        return SealedPapers.bearable(bytes.getFirst(), command.place() != null)
                .then(type -> placed(command, bytes.getFirst()));
    }

    private static Decision<String> placed(AskSealUse command, byte[] body) {
        var place = command.place();
        if (place == null) {
            return Decision.granted("");
        }
        boolean inside = place.x() >= 20 && place.x() <= 190 && place.y() >= 20 && place.y() <= 277;
        try {
            return inside && place.page() >= 1 && place.page() <= SealedPapers.pages(body)
                    ? Decision.granted("")
                    : Decision.refused("seals.refused.place", SealRules.STRUCTURE);
        } catch (StampException e) {
            return Decision.refused("seals.refused.form", SealRules.REFUSED);
        }
    }

    private Decision<List<SealPiece>> bound(AskSealUse command, List<byte[]> bytes) {
        List<SealPiece> pieces = new ArrayList<>();
        for (int at = 0; at < bytes.size(); at++) {
            AskSealUse.Named named = command.files().get(at);
            int no = at + 1;
            Decision<SealPiece> kept = files.take(
                            command.origin(), command.court(), command.id().subject(), named.name(), bytes.get(at))
                    .map(id -> {
                        var stored = held.latest(id).orElseThrow().document();
                        return new SealPiece(no, no > 1, id, stored.sha256(), stored.name(), stored.mediaType(), null);
                    });
            switch (kept) {
                case Decision.Refused<SealPiece> refused -> {
                    return refused.as();
                }
                case Decision.Granted<SealPiece>(SealPiece piece) -> pieces.add(piece);
            }
        }
        return Decision.granted(List.copyOf(pieces));
    }

    private Decision<String> kept(AskSealUse command, List<SealPiece> pieces) {
        Actor who = command.origin().who();
        SealUse use = new SealUse(
                command.id(),
                command.court(),
                new SealId(command.seal()),
                command.place() != null,
                command.category(),
                command.title().strip(),
                command.purpose().strip(),
                command.copies(),
                command.id().subject(),
                command.id().link(),
                command.place(),
                SealUseState.DRAFT,
                who.id(),
                who.division(),
                command.origin().occurredOn(),
                null,
                null,
                null,
                null,
                now(),
                0,
                pieces);
        uses.insert(use);
        news.tell(use, who.id());
        return Decision.granted(use.id().value().toString());
    }

    /** 核对 The granted result is the state it is in now. */
    public Decision<String> rebind(RebindSealUse command) {
        return commands.perform(command, () -> {
            SealUse found = uses.findToChange(command.id())
                    .filter(one -> one.requester().equals(command.origin().who().id()))
                    .orElse(null);
            if (found == null) {
                return Decision.refused("access.unknown", SealRules.OWN_COURT);
            }
            if (!found.state().open() || found.pieces().stream().allMatch(papers::unchanged)) {
                return Decision.granted(found.state().word());
            }
            boolean sent = found.state() == SealUseState.CIRCULATING || found.state() == SealUseState.APPROVED;
            SealUse now = sent
                    ? found.in(SealUseState.VOID, SealUseRequest.CHANGED, now())
                    : found.bound(found.pieces().stream().map(this::anew).toList());
            uses.update(now);
            news.tell(now, found.requester());
            return Decision.granted(now.state().word());
        });
    }

    private SealPiece anew(SealPiece piece) {
        var stored = held.latest(piece.file()).orElseThrow().document();
        return new SealPiece(
                piece.no(), piece.attached(), piece.file(), stored.sha256(), stored.name(), stored.mediaType(), null);
    }

    /** 终止 The keeper declines what waits for him; whoever asked gives up what has not gone round. */
    public Decision<String> end(EndSealUse command) {
        return commands.perform(command, () -> {
            PersonId self = command.origin().who().id();
            SealUse found = uses.findToChange(command.id()).orElse(null);
            boolean keeper = found != null
                    && found.state() == SealUseState.APPROVED
                    && seals.find(found.seal()).filter(one -> one.keptBy(self)).isPresent();
            boolean own = found != null
                    && found.requester().equals(self)
                    && (found.state() == SealUseState.DRAFT || found.state() == SealUseState.APPROVED);
            if (found == null || !(keeper || own)) {
                return Decision.refused("access.unknown", SealRules.OWN_COURT);
            }
            if (found.revision() != command.revision()) {
                return Decision.refused("seals.refused.changedMeanwhile", SealRules.ONE_AT_A_TIME);
            }
            if (command.reason().isBlank() || command.reason().length() > SealRules.LONGEST) {
                return Decision.refused("seals.refused.reason", SealRules.USE);
            }
            String why = command.reason().strip();
            SealUse ended = found.in(keeper ? SealUseState.DECLINED : SealUseState.VOID, why, now());
            uses.update(ended);
            news.tell(ended, self);
            if (!found.own()) {
                news.publish(new SealDeclined(
                        found.court(), found.subject(), found.id().value(), self, today(), why, !keeper));
            }
            return Decision.granted(found.id().value().toString());
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
