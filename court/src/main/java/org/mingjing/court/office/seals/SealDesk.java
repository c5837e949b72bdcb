package org.mingjing.court.office.seals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.paper.SealDrawing;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.stamp.ElectronicSeal;
import org.mingjing.court.office.seals.stamp.SealDraft;
import org.mingjing.court.office.seals.stamp.SealSigner;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 印章登记 Seals are made, with a key of their own, and stopped. */
@Service
public class SealDesk {

    /** 院印、部门印 in millimetres. */
    private static final int COURT_SEAL = 42;

    private static final int DIVISION_SEAL = 40;
    private static final int MOST_YEARS = 10;
    private static final int WIDEST_PICTURE = 2_000;

    private final Commands commands;
    private final Seals seals;
    private final SealKeys keys;
    private final SealDrawing drawing;
    private final Courts courts;
    private final People people;
    private final Clock clock;

    SealDesk(
            Commands commands,
            Seals seals,
            SealKeys keys,
            SealDrawing drawing,
            Courts courts,
            People people,
            Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.keys = keys;
        this.drawing = drawing;
        this.courts = courts;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The granted result is the id of the seal.
     *
     * @param picture the uploaded picture that the command names; null: it is drawn
     */
    public Decision<String> register(RegisterSeal command, byte @Nullable [] picture) {
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            if (!command.court().equals(who.court()) || !Grants.permits(who, Permission.SEALS_OFFICE)) {
                return Decision.refused("access.unknown", SealRules.OWN_COURT);
            }
            if (!command.code().matches("[0-9A-Z]{6,20}") || seals.coded(command.court(), command.code())) {
                return Decision.refused("seals.refused.code", SealRules.USE);
            }
            if (command.until().isBefore(command.from())
                    || command.from().plusYears(MOST_YEARS).isBefore(command.until())) {
                return Decision.refused("seals.refused.days", SealRules.USE, MOST_YEARS);
            }
            List<PersonId> keepers =
                    command.deputy() == null ? List.of(command.keeper()) : List.of(command.keeper(), command.deputy());
            if (!people.areColleagues(command.court(), keepers)
                    || command.keeper().equals(command.deputy())) {
                return Decision.refused("seals.refused.keeper", SealRules.TWO);
            }
            if (picture == null && !drawing.ready()) {
                return Decision.refused("seals.refused.noFonts", SealRules.USE);
            }
            if (picture != null && !usable(picture)) {
                return Decision.refused("seals.refused.picture", SealRules.STRUCTURE, WIDEST_PICTURE);
            }
            return made(command, picture);
        });
    }

    private Decision<String> made(RegisterSeal command, byte @Nullable [] picture) {
        String court = courts.find(command.court()).orElseThrow().name();
        String division = command.division() == null
                ? ""
                : courts.divisions(command.court()).stream()
                        .filter(one -> one.id().equals(command.division()))
                        .map(Division::name)
                        .findFirst()
                        .orElse("");
        if (command.division() != null && division.isEmpty()) {
            return Decision.refused("access.unknown", SealRules.OWN_COURT);
        }
        String name =
                command.name().isBlank() ? court + division : command.name().strip();
        if (name.length() > SealRules.LONGEST_TITLE) {
            return Decision.refused("seals.refused.name", SealRules.USE, SealRules.LONGEST_TITLE);
        }
        Instant from = command.from().atStartOfDay(CourtTime.ZONE).toInstant();
        Instant until = command.until()
                .plusDays(1)
                .atStartOfDay(CourtTime.ZONE)
                .toInstant()
                .minusSeconds(1);
        SealSigner key = keys.create(command.id().value(), name, court, from, until);
        ElectronicSeal structure = ElectronicSeal.make(
                new SealDraft(
                        command.code(),
                        name,
                        division.isEmpty() ? COURT_SEAL : DIVISION_SEAL,
                        clock.instant(),
                        from,
                        until),
                picture == null ? drawing.png(court, division) : picture,
                key.certificate(),
                keys.maker());
        seals.insert(
                new Seal(
                        command.id(),
                        command.court(),
                        command.division(),
                        name,
                        command.code(),
                        command.keeper(),
                        command.deputy(),
                        command.from(),
                        command.until(),
                        keys.provider(),
                        structure,
                        command.origin().occurredOn(),
                        null,
                        0),
                command.origin().who().id());
        return Decision.granted(command.id().value().toString());
    }

    private static boolean usable(byte[] picture) {
        try {
            var read = ImageIO.read(new ByteArrayInputStream(picture));
            return read != null
                    && picture.length > 8
                    && picture[1] == 'P'
                    && read.getWidth() == read.getHeight()
                    && read.getWidth() <= WIDEST_PICTURE;
        } catch (IOException e) {
            return false;
        }
    }

    public Decision<String> stop(StopSeal command) {
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            Seal found = seals.findToChange(command.id())
                    .filter(one -> one.court().equals(who.court()))
                    .filter(one -> Grants.permits(who, Permission.SEALS_OFFICE) || one.keptBy(who.id()))
                    .orElse(null);
            if (found == null) {
                return Decision.refused("access.unknown", SealRules.OWN_COURT);
            }
            if (found.revision() != command.revision() || found.stopped() != null) {
                return Decision.refused("seals.refused.changedMeanwhile", SealRules.ONE_AT_A_TIME);
            }
            if (command.reason().isBlank() || command.reason().length() > SealRules.LONGEST) {
                return Decision.refused("seals.refused.reason", SealRules.USE);
            }
            seals.stop(found, LocalDate.now(clock), command.reason().strip());
            return Decision.granted(Objects.toString(found.id().value()));
        });
    }
}
