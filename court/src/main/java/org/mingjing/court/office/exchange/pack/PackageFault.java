package org.mingjing.court.office.exchange.pack;

import java.util.List;

/** 包有误 Thrown inside the reader alone: where the first look failed, and by what. */
final class PackageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PackagePoint point;
    private final String reason;
    private final List<String> details;

    PackageFault(PackagePoint point, String reason, String... details) {
        super(point + " " + reason + " " + String.join(", ", details), null, false, false);
        this.point = point;
        this.reason = reason;
        this.details = List.of(details);
    }

    PackageCheck check() {
        return PackageCheck.failed(point, reason, details.toArray(String[]::new));
    }

    PackagePoint point() {
        return point;
    }
}
