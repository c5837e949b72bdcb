package org.mingjing.court.office.seals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.FileType;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.sealing.events.SealPut;
import org.mingjing.court.office.seals.stamp.OfdStamp;
import org.mingjing.court.office.seals.stamp.PdfStamp;
import org.mingjing.court.office.seals.stamp.SealSigner;
import org.mingjing.court.office.seals.stamp.StampException;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 盖章 The keeper puts the seal on just the files that were agreed to; a file that changed since makes the use void. */
@Service
public class StampDesk {

    private static final String SERIES = "seal-use";

    private final Commands commands;
    private final CourtBoundary boundary;
    private final Seals seals;
    private final SealUses uses;
    private final SealKeys keys;
    private final SealedPapers papers;
    private final MadeDocuments files;
    private final Numbering numbering;
    private final SealNews news;
    private final People people;
    private final Clock clock;

    StampDesk(
            Commands commands,
            CourtBoundary boundary,
            Seals seals,
            SealUses uses,
            SealKeys keys,
            SealedPapers papers,
            MadeDocuments files,
            Numbering numbering,
            SealNews news,
            People people,
            Clock clock) {
        this.commands = commands;
        this.boundary = boundary;
        this.seals = seals;
        this.uses = uses;
        this.keys = keys;
        this.papers = papers;
        this.files = files;
        this.numbering = numbering;
        this.news = news;
        this.people = people;
        this.clock = clock;
    }

    /** The granted result is the state of the use: done, or void when a file is no longer what was agreed to. */
    public Decision<String> put(PutSeal command) {
        Stamped stamped = boundary.read(
                CourtScope.of(command.court()),
                () -> uses.find(command.id())
                        .filter(use -> refusal(use, command) == null)
                        .map(this::stamped)
                        .orElse(Stamped.NOTHING));
        return commands.perform(command, () -> {
            SealUse found = uses.findToChange(command.id()).orElse(null);
            if (found == null) {
                return Decision.refused("access.unknown", SealRules.OWN_COURT);
            }
            Decision<String> refusal = refusal(found, command);
            if (refusal != null) {
                return refusal;
            }
            if (!found.pieces().stream().allMatch(papers::unchanged)) {
                return ended(found, command.origin().who().id());
            }
            if (stamped.trouble != null) {
                return Decision.refused("seals.refused.stamp." + stamped.trouble, SealRules.STRUCTURE);
            }
            return kept(command, found, stamped);
        });
    }

    private String keepers(Seal seal) {
        List<PersonId> keepers = Stream.of(Optional.of(seal.keeper()), Optional.ofNullable(seal.deputy()))
                .flatMap(Optional::stream)
                .toList();
        Map<PersonId, String> names = people.names(keepers);
        return keepers.stream().map(one -> names.getOrDefault(one, "")).collect(Collectors.joining(" / "));
    }

    private @Nullable Decision<String> refusal(SealUse use, PutSeal command) {
        PersonId self = command.origin().who().id();
        Seal seal = seals.find(use.seal()).orElseThrow();
        if (!use.court().equals(command.origin().who().court()) || !seal.keptBy(self)) {
            return Decision.refused("seals.refused.keeperOnly", SealRules.TWO, keepers(seal), seal.name());
        }
        if (use.revision() != command.revision()) {
            return Decision.refused("seals.refused.changedMeanwhile", SealRules.ONE_AT_A_TIME);
        }
        if (use.state() != SealUseState.APPROVED) {
            return Decision.refused("seals.refused.notApproved", SealRules.USE);
        }
        if (use.requester().equals(self)) {
            return Decision.refused("seals.refused.own", SealRules.TWO);
        }
        if (!seal.usable(LocalDate.now(clock))) {
            return Decision.refused("seals.refused.unusable", SealRules.USE, seal.name());
        }
        return command.copies() < 1 || command.copies() > use.copies()
                ? Decision.refused("seals.refused.moreCopies", SealRules.USE, use.copies())
                : null;
    }

    /** Before the transaction: it takes its time. */
    private Stamped stamped(SealUse use) {
        StampPlace place = use.place();
        if (!use.electronic() || place == null) {
            return Stamped.NOTHING;
        }
        Seal seal = seals.find(use.seal()).orElseThrow();
        SealSigner signer = keys.of(use.seal().value());
        Map<Integer, byte[]> made = new HashMap<>();
        try {
            for (SealPiece piece : use.pieces()) {
                if (!piece.attached() && papers.unchanged(piece)) {
                    byte[] bytes = papers.bytes(piece);
                    made.put(
                            piece.no(),
                            piece.mediaType().equals(FileType.PDF.mediaType())
                                    ? PdfStamp.put(bytes, seal.structure(), place, signer, clock.instant())
                                    : OfdStamp.put(bytes, seal.structure(), place, signer, clock.instant()));
                }
            }
            return new Stamped(made, null);
        } catch (StampException e) {
            return new Stamped(Map.of(), e.why());
        }
    }

    private Decision<String> ended(SealUse found, PersonId by) {
        SealUse gone = found.in(SealUseState.VOID, SealUseRequest.CHANGED, OffsetDateTime.now(clock));
        uses.update(gone);
        news.tell(gone, by);
        return Decision.granted(gone.state().word());
    }

    private Decision<String> kept(PutSeal command, SealUse found, Stamped stamped) {
        List<SealPiece> pieces = new ArrayList<>();
        Map<DocumentId, DocumentId> sealed = new HashMap<>();
        for (SealPiece piece : found.pieces()) {
            byte[] bytes = stamped.made.get(piece.no());
            if (bytes == null) {
                pieces.add(piece);
                continue;
            }
            switch (files.keep(command.origin(), found.court(), found.subject(), found.title(), piece.name(), bytes)) {
                case Decision.Refused<DocumentId> refused -> {
                    return refused.as();
                }
                case Decision.Granted<DocumentId>(DocumentId id) -> {
                    sealed.put(piece.file(), id);
                    pieces.add(new SealPiece(
                            piece.no(),
                            false,
                            piece.file(),
                            piece.sha256(),
                            piece.name(),
                            piece.mediaType(),
                            new SealPiece.Sealed(id, SealedPapers.sha256(bytes))));
                }
            }
        }
        PersonId self = command.origin().who().id();
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        int serial = numbering.next(found.court(), SERIES, today.getYear());
        SealUse done = found.done(new SealUse.Put(today.getYear(), serial, self, now), command.copies(), pieces, now);
        uses.update(done);
        news.tell(done, self);
        news.publish(new SealPut(
                found.court(),
                found.subject(),
                found.id().value(),
                self,
                command.origin().occurredOn(),
                command.copies(),
                sealed));
        return Decision.granted(Objects.requireNonNull(done.state().word()));
    }

    /**
     * What was made before the transaction.
     *
     * @param trouble null: none
     */
    private record Stamped(
            Map<Integer, byte[]> made, @Nullable String trouble) {
        private static final Stamped NOTHING = new Stamped(Map.of(), null);
    }
}
