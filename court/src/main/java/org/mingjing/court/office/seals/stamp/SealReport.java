package org.mingjing.court.office.seals.stamp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 验章报告 Each check by name, in order.
 *
 * @param seal null: none was found in the file
 * @param at when it was sealed, as the file says
 */
@Term("验章报告")
public record SealReport(
        List<SealCheck> checks,
        @Nullable ElectronicSeal seal,
        @Nullable Instant at) {

    public SealReport {
        checks = List.copyOf(checks);
    }

    /** Nothing failed, and nothing that a file can tell by itself was left out. */
    public boolean passed() {
        return checks.stream().noneMatch(one -> one.outcome() == SealCheck.Outcome.FAILED)
                && checks.stream()
                        .filter(one -> one.point() != SealPoint.REGISTER)
                        .noneMatch(one -> one.outcome() == SealCheck.Outcome.SKIPPED);
    }

    public Optional<SealCheck> of(SealPoint point) {
        return checks.stream().filter(one -> one.point() == point).findFirst();
    }

    /** The same with what another source says of it in the place of what was not asked. */
    public SealReport with(SealCheck said) {
        return new SealReport(
                checks.stream()
                        .flatMap(one -> Stream.of(one.point() == said.point() ? said : one))
                        .toList(),
                seal,
                at);
    }
}
