package org.mingjing.court.office.seals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.office.seals.stamp.SealCheck;
import org.mingjing.court.office.seals.stamp.SealPoint;
import org.mingjing.court.office.seals.stamp.SealReport;
import org.mingjing.court.office.seals.stamp.SealVerifier;
import org.mingjing.kernel.CourtTime;
import org.springframework.stereotype.Service;

/** 验章 For whoever holds a file, also without an account: what the file tells by itself, and whether the register of a court here knows it. */
@Service
public class SealVerification {

    /** So many at once: a file is taken apart in memory. */
    private static final int AT_ONCE = 3;

    private static final int PATIENCE_SECONDS = 5;

    private final SealKeys keys;
    private final SealUses uses;
    private final Seals seals;
    private final SealedPapers papers;
    private final Courts courts;
    private final CourtBoundary boundary;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    SealVerification(
            SealKeys keys, SealUses uses, Seals seals, SealedPapers papers, Courts courts, CourtBoundary boundary) {
        this.keys = keys;
        this.uses = uses;
        this.seals = seals;
        this.papers = papers;
        this.courts = courts;
        this.boundary = boundary;
    }

    /** Empty when too many are being verified: ask again in a moment. */
    public Optional<SealReport> verify(byte[] file) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            SealReport report = new SealVerifier(keys.roots()).verify(file);
            return Optional.of(report.seal() == null ? report : report.with(register(SealedPapers.sha256(file))));
        } finally {
            places.release();
        }
    }

    /** The file that a register here knows under this digest; empty: none does. */
    public Optional<byte[]> known(String sha256) {
        return boundary.read(
                CourtScope.everyCourt(),
                () -> uses.sealed(sha256)
                        .flatMap(use -> use.pieces().stream()
                                .map(SealPiece::sealed)
                                .filter(made -> made != null && made.sha256().equals(sha256))
                                .findFirst()
                                .map(papers::bytes)));
    }

    public List<byte[]> roots() {
        return keys.roots();
    }

    /** 院、登记号、日期 and, of a seal that was stopped since, when. */
    private SealCheck register(String sha256) {
        return boundary.read(
                CourtScope.everyCourt(),
                () -> uses.sealed(sha256)
                        .map(use -> {
                            SealUse.Put put = java.util.Objects.requireNonNull(use.put());
                            LocalDate on =
                                    put.at().atZoneSameInstant(CourtTime.ZONE).toLocalDate();
                            Seal.Stopped stopped =
                                    seals.find(use.seal()).orElseThrow().stopped();
                            return new SealCheck(
                                    SealPoint.REGISTER,
                                    SealCheck.Outcome.PASSED,
                                    List.of(
                                            courts.find(use.court())
                                                    .orElseThrow()
                                                    .name(),
                                            Integer.toString(put.year()),
                                            Integer.toString(put.serial()),
                                            on.toString(),
                                            stopped == null ? "" : stopped.on().toString()));
                        })
                        .orElse(new SealCheck(SealPoint.REGISTER, SealCheck.Outcome.FAILED, List.of())));
    }
}
