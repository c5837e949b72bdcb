package org.mingjing.law.cause;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.kernel.Term;

/** 案由登记册 All lists of causes, by edition. */
@Term("案由登记册")
public final class Causes {

    private static final Map<CauseEdition, CauseList> LISTS = Arrays.stream(CauseEdition.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), CauseList::read));

    private Causes() {}

    public static CauseList of(CauseEdition edition) {
        return Objects.requireNonNull(LISTS.get(edition));
    }

    /** The list in force on the day a case was filed; empty before the first edition of the field. */
    public static Optional<CauseList> inForce(CauseField field, LocalDate filed) {
        return CauseEdition.inForce(field, filed).map(Causes::of);
    }

    /**
     * What a case filed on that day states as its cause: an entry of the list then in force, or the text as written. Empty before
     * the first edition.
     */
    public static Optional<StatedCause> stated(CauseField field, LocalDate filed, String text) {
        String name = text.strip();
        return inForce(field, filed)
                .map(list -> list.byName(name)
                        .<StatedCause>map(StatedCause.Listed::new)
                        .orElseGet(() -> new StatedCause.Written(list.edition(), name)));
    }
}
