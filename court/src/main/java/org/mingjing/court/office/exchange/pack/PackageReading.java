package org.mingjing.court.office.exchange.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 拆包结果 Each check, and the package when all of them let it pass.
 *
 * @param whole null: it cannot be used
 */
@Term("拆包结果")
public record PackageReading(
        List<PackageCheck> checks, @Nullable DocumentPackage whole) {

    public PackageReading {
        checks = List.copyOf(checks);
    }

    /** 可登记 Nothing failed. */
    public boolean sound() {
        return whole != null && checks.stream().noneMatch(PackageCheck::bad);
    }
}
