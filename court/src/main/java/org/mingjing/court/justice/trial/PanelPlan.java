package org.mingjing.court.justice.trial;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.kernel.Decision;
import org.mingjing.law.panel.AssessorDraw;
import org.mingjing.law.panel.MemberChange;
import org.mingjing.law.panel.PanelFault;
import org.mingjing.law.panel.PanelRules;
import org.mingjing.law.panel.SeatBar;
import org.springframework.stereotype.Component;

/** 组庭方案 Holds what is proposed against the law, draws the assessors, and makes the panel. Called inside CourtBoundary. */
@Component
class PanelPlan {

    private static final int NONCE_BYTES = 16;

    private final PanelReading reading;
    private final Panels panels;
    private final Assessors assessors;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    PanelPlan(PanelReading reading, Panels panels, Assessors assessors, Clock clock) {
        this.reading = reading;
        this.panels = panels;
        this.assessors = assessors;
        this.clock = clock;
    }

    /** All that stands against it. */
    List<Decision.Refused<String>> refusals(CaseCard card, ProposePanel command) {
        List<Decision.Refused<String>> all = new ArrayList<>();
        LocalDate on = command.origin().occurredOn();
        if (!card.status().open()) {
            all.add(Decision.<String>refused("trial.refused.trialOver", MemberChange.ONLY_THEN));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            all.add(Decision.<String>refused("trial.refused.future", MemberChange.ONLY_THEN, on));
        }
        if (panels.proposed(card.id()).isPresent()) {
            all.add(Decision.<String>refused("trial.refused.proposedAlready", MemberChange.ONLY_THEN));
        }
        boolean changing = panels.fixed(card.id()).isPresent();
        if (changing && (command.change() == null || command.reason().isBlank())) {
            all.add(Decision.<String>refused("trial.refused.changeReason", MemberChange.ONLY_THEN));
        }
        Map<AssessorId, SeatBar> bars = command.assessors() > 0 ? reading.bars(card, command.earlier()) : Map.of();
        if (command.assessors() > 0) {
            drawable(card, command, bars).ifPresent(all::add);
        }
        List<AssessorId> placeholders = assessors.of(card.court()).stream()
                .map(Assessor::id)
                .filter(one -> !bars.containsKey(one))
                .limit(command.assessors())
                .toList();
        PanelRules.faults(reading.facts(card, command.traits(), command.earlier(), command.judges(), placeholders))
                .stream()
                .map(PanelFault::<String>refused)
                .forEach(all::add);
        return all;
    }

    /** What has come up against a proposal since it was made. */
    List<Decision.Refused<String>> refusals(CaseCard card, TrialPanel panel) {
        return PanelRules.faults(
                        reading.facts(card, panel.traits(), panel.earlier(), panel.judges(), assessorsOf(panel)))
                .stream()
                .map(PanelFault::<String>refused)
                .toList();
    }

    /** 递补 stands in without the seven days; a new draw needs them. */
    private Optional<Decision.Refused<String>> drawable(
            CaseCard card, ProposePanel command, Map<AssessorId, SeatBar> bars) {
        long free = assessors.of(card.court()).stream()
                .filter(one -> !bars.containsKey(one.id()))
                .count();
        if (free < command.assessors()) {
            return Optional.of(Decision.refused(
                    "trial.refused.tooFewAssessors", AssessorDraw.AT_RANDOM, free, command.assessors()));
        }
        if (substitutes(card, command, bars).isPresent()) {
            return Optional.empty();
        }
        LocalDate hearing = command.hearingOn();
        if (hearing == null) {
            return Optional.of(Decision.refused("trial.refused.hearingMissing", AssessorDraw.AT_RANDOM));
        }
        LocalDate latest = AssessorDraw.latest(hearing);
        return command.origin().occurredOn().isAfter(latest)
                ? Optional.of(Decision.refused("trial.refused.drawnTooLate", AssessorDraw.AT_RANDOM, hearing, latest))
                : Optional.empty();
    }

    /** The last draw of the case, as long as enough are left in it: nobody draws again until he likes the result. */
    private Optional<KeptDraw> substitutes(CaseCard card, ProposePanel command, Map<AssessorId, SeatBar> bars) {
        return assessors.draws(card.id()).stream()
                .findFirst()
                .filter(draw -> draw.draw()
                                .seated(command.assessors(), words(bars.keySet()))
                                .size()
                        == command.assessors());
    }

    /** Draws, where assessors are to sit; part of the command. */
    TrialPanel make(CaseCard card, ProposePanel command) {
        KeptDraw draw = command.assessors() == 0 ? null : draw(card, command);
        List<SeatHeld> seats = new ArrayList<>();
        command.judges().forEach(judge -> seats.add(new SeatHeld(seats.size() + 1, judge, null, seats.isEmpty())));
        if (draw != null) {
            Set<String> dropped = words(reading.bars(card, command.earlier()).keySet());
            draw.draw()
                    .seated(command.assessors(), dropped)
                    .forEach(one -> seats.add(
                            new SeatHeld(seats.size() + 1, null, new AssessorId(UUID.fromString(one)), false)));
        }
        PersonId by = command.origin().who().id();
        return new TrialPanel(
                command.origin().clientKey(),
                card.court(),
                card.id(),
                panels.of(card.id()).size() + 1,
                PanelState.PROPOSED,
                command.traits(),
                seats,
                command.hearingOn(),
                command.earlier().strip(),
                draw == null ? null : draw.id(),
                command.assistant(),
                command.clerk(),
                panels.fixed(card.id()).isPresent() ? command.change() : null,
                command.reason().strip(),
                command.origin().occurredOn(),
                by,
                null,
                null,
                "",
                null,
                null,
                null,
                0);
    }

    private KeptDraw draw(CaseCard card, ProposePanel command) {
        Map<AssessorId, SeatBar> bars = reading.bars(card, command.earlier());
        return substitutes(card, command, bars).orElseGet(() -> {
            byte[] bytes = new byte[NONCE_BYTES];
            chance.nextBytes(bytes);
            Set<String> list = assessors.of(card.court()).stream()
                    .filter(one -> !bars.containsKey(one.id()))
                    .map(one -> one.id().toString())
                    .collect(Collectors.toSet());
            LocalDate on = command.origin().occurredOn();
            LocalDate hearing = command.hearingOn();
            KeptDraw made = new KeptDraw(
                    UUID.randomUUID(),
                    on,
                    hearing == null ? on : hearing,
                    AssessorDraw.of(HexFormat.of().formatHex(bytes), list),
                    bars.entrySet().stream()
                            .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue)),
                    command.origin().who().id());
            assessors.keep(made, card.id(), card.court());
            return made;
        });
    }

    private static Set<String> words(Set<AssessorId> ids) {
        return ids.stream().map(AssessorId::toString).collect(Collectors.toSet());
    }

    static List<AssessorId> assessorsOf(TrialPanel panel) {
        List<AssessorId> all = new ArrayList<>();
        for (SeatHeld seat : panel.seats()) {
            @Nullable AssessorId assessor = seat.assessor();
            if (assessor != null) {
                all.add(assessor);
            }
        }
        return all;
    }
}
