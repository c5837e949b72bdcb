package org.mingjing.court.foundation.circulation.slip;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 准许表 The tables of docs/circulation.md: state, verb and part in; nothing or the refusal out. */
final class Permission {

    private static final String ALLOWED = "";

    private Permission() {}

    /** The refusal of the first part, unless one of them is allowed it; null: allowed. */
    static @Nullable String refusal(Slip slip, Verb verb, Set<Part> parts) {
        String first = null;
        for (Part part : parts) {
            String answer = one(slip, verb, part);
            if (answer != null && answer.isEmpty()) {
                return null;
            }
            first = first == null ? answer : first;
        }
        return first == null ? "outsider" : first;
    }

    /** Allowed, a refusal, or null where the part adds nothing. */
    private static @Nullable String one(Slip slip, Verb verb, Part part) {
        if (part == Part.OUTSIDER) {
            return "outsider";
        }
        if (part == Part.CLOCK && verb != Verb.EXPIRE) {
            return "peopleOnly";
        }
        if (verb == Verb.READ) {
            return part == Part.READER ? ALLOWED : part == Part.ADDER ? null : "notCopied";
        }
        if (verb == Verb.COPY && slip.state() != SlipState.DRAFT) {
            return part == Part.READER ? "participantOnly" : part == Part.ADDER ? null : ALLOWED;
        }
        return switch (slip.state()) {
            case AGREED, REFUSED, CANCELLED, EXPIRED -> "ended";
            case DRAFT -> withRequester(verb, part, "notSubmitted");
            case RETURNED -> withRequester(verb, part, "withRequester");
            case UNDER_WAY -> part != Part.ADDER ? underWay(slip, verb, part) : verb == Verb.REMOVE ? ALLOWED : null;
        };
    }

    private static String withRequester(Verb verb, Part part, String otherwise) {
        return switch (verb) {
            case SUBMIT, CANCEL -> part == Part.REQUESTER ? ALLOWED : "requesterOnly";
            case EXPIRE -> part != Part.CLOCK ? "clockOnly" : otherwise.equals("withRequester") ? ALLOWED : otherwise;
            default -> otherwise;
        };
    }

    private static String underWay(Slip slip, Verb verb, Part part) {
        return switch (verb) {
            case SUBMIT -> part == Part.REQUESTER ? "underWay" : "requesterOnly";
            case WITHDRAW -> part != Part.REQUESTER ? "requesterOnly" : slip.fresh() ? ALLOWED : "actedSince";
            case CANCEL -> part == Part.REQUESTER ? ALLOWED : "requesterOnly";
            case EXPIRE -> part == Part.CLOCK ? ALLOWED : "clockOnly";
            case REMOVE -> "nothingAdded";
            case REMIND -> remind(part);
            case TAKE_BACK -> takeBack(part);
            default -> sign(verb, part);
        };
    }

    private static String remind(Part part) {
        return switch (part) {
            case HOLDER, VOTER, DEPUTY, ADVISER -> "yourself";
            case READER -> "participantOnly";
            default -> ALLOWED;
        };
    }

    private static String takeBack(Part part) {
        return switch (part) {
            case LATEST, DELEGATOR -> ALLOWED;
            case PAST -> "actedSince";
            default -> "nothingToTakeBack";
        };
    }

    private static String sign(Verb verb, Part part) {
        boolean decides = verb == Verb.AGREE || verb == Verb.REFUSE || verb == Verb.RETURN;
        return switch (part) {
            case HOLDER -> ALLOWED;
            case VOTER -> verb == Verb.AGREE || verb == Verb.REFUSE ? ALLOWED : "voteOnly";
            case DEPUTY -> decides ? ALLOWED : "deputySigns";
            case ADVISER -> verb == Verb.AGREE ? ALLOWED : "adviceOnly";
            case REQUESTER -> decides ? "ownRequest" : "holderOnly";
            case DELEGATOR -> "delegated";
            case WAITING -> "notYourTurn";
            case LATEST, PAST -> "past";
            default -> "holderOnly";
        };
    }
}
