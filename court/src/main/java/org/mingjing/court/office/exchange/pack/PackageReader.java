package org.mingjing.court.office.exchange.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** 拆包 Opens a stranger's package within bounds: the first thing that is wrong is named, and nothing of it is used. */
public final class PackageReader {

    private static final List<PackagePoint> OWN =
            List.of(PackagePoint.STRUCTURE, PackagePoint.PARTS, PackagePoint.METADATA);

    private PackageReader() {}

    public static PackageReading read(byte[] bytes) {
        List<PackageCheck> checks = new ArrayList<>();
        try {
            SortedMap<String, byte[]> parts = new TreeMap<>(PackageZip.read(bytes));
            checks.add(PackageCheck.passed(PackagePoint.STRUCTURE, Integer.toString(parts.size())));
            byte[] manifest = Objects.requireNonNull(parts.remove(DocumentPackage.MANIFEST));
            PackageManifest.compare(manifest, parts);
            checks.add(PackageCheck.passed(PackagePoint.PARTS, Integer.toString(parts.size())));
            PackedDocument document = DocumentXml.read(Objects.requireNonNull(parts.remove(DocumentPackage.METADATA)));
            checks.add(PackageCheck.passed(PackagePoint.METADATA));
            return new PackageReading(checks, new DocumentPackage(document, parts));
        } catch (PackageFault fault) {
            // a manifest that cannot be read is found while parts are compared, but is itself what is wrong
            OWN.stream()
                    .filter(point -> checks.stream().noneMatch(one -> one.point() == point))
                    .map(point -> point == fault.point() ? fault.check() : PackageCheck.skipped(point))
                    .forEach(checks::add);
            Arrays.stream(PackagePoint.values())
                    .filter(point -> !OWN.contains(point))
                    .map(PackageCheck::skipped)
                    .forEach(checks::add);
            return new PackageReading(checks, null);
        }
    }
}
