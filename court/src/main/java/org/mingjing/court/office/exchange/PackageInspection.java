package org.mingjing.court.office.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.files.FileType;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.office.documents.ClassifiedMarks;
import org.mingjing.court.office.documents.IncomingDocuments;
import org.mingjing.court.office.documents.IncomingId;
import org.mingjing.court.office.exchange.pack.DocumentPackage;
import org.mingjing.court.office.exchange.pack.PackageCheck;
import org.mingjing.court.office.exchange.pack.PackagePoint;
import org.mingjing.court.office.exchange.pack.PackageReader;
import org.mingjing.court.office.exchange.pack.PackageReading;
import org.mingjing.court.office.exchange.pack.PackageWriter;
import org.mingjing.court.office.exchange.pack.PackedDocument;
import org.mingjing.court.office.exchange.pack.PackedSeal;
import org.mingjing.court.office.exchange.pack.SheetWords;
import org.mingjing.court.office.seals.SealVerification;
import org.mingjing.court.office.seals.stamp.SealCheck;
import org.mingjing.court.office.seals.stamp.SealPoint;
import org.mingjing.court.office.seals.stamp.SealReport;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 来件检查 What a package tells by itself, and what this court knows of it. It may take its time: called while nothing is held that others wait for. */
@Component
public class PackageInspection {

    static final String BUSY = "busy";
    static final String SECRET = "secret";

    /** What only the court that sealed it can answer for. */
    private static final Set<SealPoint> ISSUER =
            EnumSet.of(SealPoint.CERTIFICATES, SealPoint.REGISTER, SealPoint.CERTIFIED);

    private static final Set<PackagePoint> AFTER_FILES =
            EnumSet.of(PackagePoint.SHEET, PackagePoint.SEAL, PackagePoint.ADDRESSEE, PackagePoint.TWICE);

    private final MadeDocuments files;
    private final ClassifiedMarks marks;
    private final SealVerification seals;
    private final IncomingDocuments incoming;
    private final Arrivals arrivals;
    private final Parcels parcels;
    private final Courts courts;
    private final CourtBoundary boundary;

    PackageInspection(
            MadeDocuments files,
            ClassifiedMarks marks,
            SealVerification seals,
            IncomingDocuments incoming,
            Arrivals arrivals,
            Parcels parcels,
            Courts courts,
            CourtBoundary boundary) {
        this.files = files;
        this.marks = marks;
        this.seals = seals;
        this.incoming = incoming;
        this.arrivals = arrivals;
        this.parcels = parcels;
        this.courts = courts;
        this.boundary = boundary;
    }

    public PackageReading inspect(CourtId court, byte[] bytes) {
        return inspect(court, bytes, null);
    }

    /** Of a package that was kept. */
    public PackageReading inspect(Arrival self) {
        byte[] bytes = boundary.read(CourtScope.of(self.court()), () -> arrivals.packed(self.id()));
        return inspect(self.court(), bytes, self);
    }

    /** Of the package that comes with a parcel to this court. */
    public PackageReading inspect(CourtId court, ParcelId parcel) {
        return inspect(court, boundary.read(CourtScope.of(court), () -> parcels.packed(parcel)), null);
    }

    /** @param self the package itself, when it was kept already */
    private PackageReading inspect(CourtId court, byte[] bytes, @Nullable Arrival self) {
        PackageReading read = PackageReader.read(bytes);
        DocumentPackage whole = read.whole();
        if (whole == null) {
            return read;
        }
        PackedDocument document = whole.document();
        List<PackageCheck> checks = new ArrayList<>(read.checks());
        PackageCheck kept = kept(whole);
        List<String> lines = kept.bad() ? null : SheetWords.lines(whole.ofd());
        checks.add(classified(whole, lines == null ? List.of() : lines));
        checks.add(kept);
        if (checks.stream().anyMatch(PackageCheck::bad)) {
            // a file that was not let pass, such as one that unpacks without end, is not opened either
            AFTER_FILES.stream().map(PackageCheck::skipped).forEach(checks::add);
            return new PackageReading(checks, whole);
        }
        checks.add(SheetWords.check(document, lines));
        checks.add(seal(document, whole.ofd()));
        return boundary.read(CourtScope.of(court), () -> {
            checks.add(addressee(court, document));
            checks.add(twice(court, document, PackageWriter.digest(bytes), self));
            return new PackageReading(checks, whole);
        });
    }

    /** What alone may have changed since it was read: whether the same came meanwhile. Called inside the command that keeps it. */
    PackageReading now(CourtId court, PackageReading read, String digest, @Nullable Arrival self) {
        DocumentPackage whole = read.whole();
        if (whole == null || !read.sound()) {
            return read;
        }
        PackageCheck twice = twice(court, whole.document(), digest, self);
        return new PackageReading(
                read.checks().stream()
                        .map(one -> one.point() == PackagePoint.TWICE ? twice : one)
                        .toList(),
                whole);
    }

    private PackageCheck classified(DocumentPackage whole, List<String> sheet) {
        PackedDocument document = whole.document();
        var paper = document.paper();
        Stream<String> texts = Stream.of(
                        Stream.of(
                                document.sender(),
                                document.signer(),
                                paper.head().urgency(),
                                paper.head().organ(),
                                paper.head().signer(),
                                document.number(),
                                paper.closing().organ(),
                                paper.closing().post(),
                                paper.closing().person(),
                                paper.closing().present(),
                                paper.closing().absent(),
                                paper.closing().observers(),
                                paper.imprint().printer()),
                        paper.lines(),
                        sheet.stream(),
                        whole.files().keySet().stream())
                .flatMap(one -> one);
        return marks.refuse(texts) instanceof Decision.Granted<String>
                ? PackageCheck.passed(PackagePoint.CLASSIFIED)
                : PackageCheck.failed(PackagePoint.CLASSIFIED, "");
    }

    private PackageCheck kept(DocumentPackage whole) {
        for (var one : whole.files().entrySet()) {
            Decision<FileType> judged = files.judged(one.getKey(), one.getValue());
            if (judged instanceof Decision.Refused<FileType> refused) {
                String reason = refused.code().equals("files.secret") ? SECRET : "";
                return PackageCheck.failed(PackagePoint.FILES, reason, one.getKey());
            }
            if (judged instanceof Decision.Granted<FileType>(FileType type)
                    && one.getKey().equals(DocumentPackage.OFD)
                    && type != FileType.OFD) {
                return PackageCheck.failed(PackagePoint.FILES, "", one.getKey());
            }
        }
        return PackageCheck.passed(
                PackagePoint.FILES, Integer.toString(whole.files().size()));
    }

    private PackageCheck seal(PackedDocument document, byte[] ofd) {
        SealReport report = seals.verify(ofd).orElse(null);
        if (report == null) {
            return PackageCheck.failed(PackagePoint.SEAL, BUSY);
        }
        if (report.seal() == null) {
            boolean none = report.of(SealPoint.STRUCTURE)
                    .filter(one -> one.details().contains("none"))
                    .isPresent();
            if (!none) {
                return PackageCheck.failed(PackagePoint.SEAL, "broken", SealPoint.STRUCTURE.word());
            }
            return document.seal() == PackedSeal.ELECTRONIC
                    ? PackageCheck.failed(PackagePoint.SEAL, "missing")
                    : PackageCheck.remarked(
                            PackagePoint.SEAL, document.seal() == PackedSeal.PAPER ? "paper" : "unsealed");
        }
        String name = report.seal().name();
        Optional<SealCheck> broken = report.checks().stream()
                .filter(one -> one.outcome() == SealCheck.Outcome.FAILED && !ISSUER.contains(one.point()))
                .findFirst();
        if (broken.isPresent()) {
            return PackageCheck.failed(
                    PackagePoint.SEAL, "broken", broken.get().point().word());
        }
        if (!name.equals(document.sender())) {
            return PackageCheck.failed(PackagePoint.SEAL, "other", name, document.sender());
        }
        boolean foreign = report.checks().stream()
                .anyMatch(one -> one.outcome() == SealCheck.Outcome.FAILED && ISSUER.contains(one.point()));
        return foreign
                ? PackageCheck.remarked(PackagePoint.SEAL, "foreign", name)
                : PackageCheck.passed(PackagePoint.SEAL, name);
    }

    private PackageCheck addressee(CourtId court, PackedDocument document) {
        String name = courts.find(court).orElseThrow().name();
        boolean addressed = Stream.concat(
                        document.paper().recipients().stream(), document.paper().imprint().copies().stream())
                .anyMatch(one -> one.contains(name));
        return addressed
                ? PackageCheck.passed(PackagePoint.ADDRESSEE)
                : PackageCheck.remarked(PackagePoint.ADDRESSEE, "", name);
    }

    private PackageCheck twice(CourtId court, PackedDocument document, String digest, @Nullable Arrival self) {
        IncomingId registered = self == null ? null : self.incoming();
        if (registered != null) {
            String no = incoming.find(registered).orElseThrow().registerNo();
            return new PackageCheck(PackagePoint.TWICE, PackageCheck.Outcome.PASSED, "registered", List.of(no));
        }
        Arrival same = arrivals.digested(court, digest)
                .filter(one -> self == null || !one.id().equals(self.id()))
                .orElse(null);
        if (same != null) {
            return PackageCheck.failed(PackagePoint.TWICE, "digest", same.number());
        }
        return incoming.numbered(court, document.sender(), document.number())
                .map(one -> PackageCheck.failed(PackagePoint.TWICE, "number", one.number(), one.registerNo()))
                .orElse(PackageCheck.passed(PackagePoint.TWICE));
    }
}
