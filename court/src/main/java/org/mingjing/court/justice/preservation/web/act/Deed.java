package org.mingjing.court.justice.preservation.web.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.justice.preservation.Measure;
import org.mingjing.court.justice.preservation.Preservation;
import org.mingjing.court.justice.preservation.PreservationState;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationStage;

/** 办理事项 What a page of this folder lets a person do; which stand open follows from how the application stands. */
public enum Deed {
    RULE(Permission.PRESERVATION_RULE),
    ORDER(Permission.PRESERVATION_RULE),
    WAIVE(Permission.PRESERVATION_RULE),
    GIVE(Permission.PRESERVATION),
    TAKE(Permission.PRESERVATION),
    DECIDE(Permission.PRESERVATION_RULE),
    ASK(Permission.PRESERVATION),
    SUE(Permission.PRESERVATION),
    PASS(Permission.PRESERVATION),
    RENEW(Permission.PRESERVATION_RULE),
    LIFT(Permission.PRESERVATION_RULE),
    LAPSE(Permission.PRESERVATION);

    private final Permission permission;

    Deed(Permission permission) {
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }

    /** As it stands in addresses and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Deed> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** The step that the application waits for. */
    public boolean main() {
        return this == RULE || this == TAKE || this == DECIDE;
    }

    boolean ofMeasure() {
        return this == RENEW || this == LIFT || this == LAPSE;
    }

    public static List<Deed> open(Preservation of) {
        List<Deed> open = new ArrayList<>();
        boolean before = of.petition().stage() == PreservationStage.PRE_SUIT;
        if (of.openReview().isPresent()) {
            open.add(DECIDE);
        }
        switch (of.state()) {
            case PENDING -> {
                open.addAll(List.of(RULE, GIVE, ORDER));
                if (!before && of.petition().kind() == PreservationKind.PROPERTY) {
                    open.add(WAIVE);
                }
            }
            case GRANTED -> open.addAll(List.of(TAKE, ASK));
            case IN_FORCE -> open.addAll(of.standing() ? List.of(TAKE, ASK, PASS) : List.of(ASK));
            case REFUSED -> open.add(ASK);
            case ENDED -> {}
        }
        if (before && of.suitOn() == null && of.state() != PreservationState.ENDED) {
            open.add(SUE);
        }
        return open;
    }

    public static List<Deed> open(Preservation of, Measure measure, LocalDate today) {
        if (!measure.inForce()) {
            return List.of();
        }
        if (measure.over(today)) {
            return List.of(LAPSE, LIFT);
        }
        return measure.expiresOn() == null || !of.standing() ? List.of(LIFT) : List.of(RENEW, LIFT);
    }
}
