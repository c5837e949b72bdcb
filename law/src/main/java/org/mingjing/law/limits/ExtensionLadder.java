package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.limits.ClockEvent.Extension;
import org.mingjing.law.limits.Reckoning.Refused;

/**
 * 延长审限的层级 How far a limit may be lengthened, rung by rung in rising authority. Whoever is named on a higher rung may also
 * give what a lower one gives, so the measure for an approver is the sum of all rungs within that authority.
 *
 * @param rungs in rising order of authority; empty when the law allows no extension
 */
@Term("延长审限的层级")
public record ExtensionLadder(List<Rung> rungs) {

    public static final ExtensionLadder NONE = new ExtensionLadder(List.of());

    public ExtensionLadder {
        rungs = List.copyOf(rungs);
    }

    static ExtensionLadder of(Rung... rungs) {
        return new ExtensionLadder(List.of(rungs));
    }

    /** The first extension set that goes beyond the law, or null when all are lawful. */
    @Nullable
    Refused check(TimeLimit limit, List<Extension> extensions, LocalDate start) {
        if (extensions.isEmpty()) {
            return null;
        }
        if (rungs.isEmpty()) {
            return refused("limits.extension.none", limit.citation(), limit.phrase());
        }
        for (Extension extension : extensions) {
            Refused refused = checkEach(limit, extension, start);
            if (refused != null) {
                return refused;
            }
        }
        for (Approver authority : Approver.values()) {
            Refused refused = check(limit, extensions, start, authority);
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }

    private @Nullable Refused checkEach(TimeLimit limit, Extension extension, LocalDate start) {
        Rung top = null;
        for (Rung rung : rungs) {
            top = extension.approvedBy().coversWhat(rung.least()) ? rung : top;
        }
        if (top == null || top.atMostEach() == null) {
            return null;
        }
        Span base = limit.baseOn(start).value();
        return exceeds(extension.length(), top.atMostEach(), base, start)
                ? refused(
                        "limits.extension.tooLongEach",
                        top.citation(),
                        limit.phrase(),
                        extension.approvedBy().phrase(),
                        top.atMostEach().phrase(),
                        extension.length().phrase())
                : null;
    }

    private @Nullable Refused check(TimeLimit limit, List<Extension> extensions, LocalDate start, Approver authority) {
        Span granted = Span.NONE;
        for (Extension extension : extensions) {
            if (authority.coversWhat(extension.approvedBy())) {
                granted = granted.plus(extension.length());
            }
        }
        if (granted.isNone()) {
            return null;
        }
        Span allowed = Span.NONE;
        Rung top = null;
        for (Rung rung : rungs) {
            if (authority.coversWhat(rung.least())) {
                if (rung.atMost() == null) {
                    return null;
                }
                allowed = allowed.plus(rung.atMost());
                top = rung;
            }
        }
        if (top == null) {
            Rung lowest = rungs.getFirst();
            return refused(
                    "limits.extension.approver",
                    lowest.citation(),
                    limit.phrase(),
                    lowest.approver().phrase(),
                    authority.phrase());
        }
        return exceeds(granted, allowed, limit.baseOn(start).value(), start)
                ? refused(
                        "limits.extension.tooLong",
                        top.citation(),
                        limit.phrase(),
                        authority.phrase(),
                        allowed.phrase(),
                        granted.phrase())
                : null;
    }

    /**
     * Within the measure when it ends no later than the measure would from the same start, or is no longer with a month taken as
     * thirty days: a month may be granted in days and the other way round.
     */
    private static boolean exceeds(Span granted, Span allowed, Span base, LocalDate start) {
        boolean byDate = end(base.plus(granted), start).isAfter(end(base.plus(allowed), start));
        return byDate && evenDays(granted) > evenDays(allowed);
    }

    private static LocalDate end(Span span, LocalDate start) {
        return start.plusMonths(span.months()).plusDays(span.calendarDays() + span.workingDays());
    }

    private static int evenDays(Span span) {
        return span.months() * 30 + span.calendarDays() + span.workingDays();
    }

    /**
     * When to apply for and decide on what comes after this much has been granted. A rung that needs no request points to the
     * one above it.
     */
    Optional<Dated<RequestTiming>> nextRequest(Span granted) {
        Span allowed = Span.NONE;
        boolean open = false;
        for (Rung rung : rungs) {
            allowed = rung.atMost() == null ? allowed : allowed.plus(rung.atMost());
            open = open || rung.atMost() == null || evenDays(granted) < evenDays(allowed);
            if (open && rung.timing() != null) {
                return Optional.of(rung.timing());
            }
        }
        return Optional.empty();
    }

    private static Refused refused(String code, Citation citation, Object... arguments) {
        return new Refused(code, citation, List.of(arguments));
    }
}
