package org.mingjing.court.office.seals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mingjing.court.foundation.paper.LaidSample;
import org.mingjing.court.office.seals.stamp.ElectronicSeal;
import org.mingjing.court.office.seals.stamp.OfdStamp;
import org.mingjing.court.office.seals.stamp.PdfStamp;
import org.mingjing.court.office.seals.stamp.SealDraft;
import org.mingjing.court.office.seals.stamp.SealSigner;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.kernel.CourtTime;

/** 盖章样本 A letter sealed with the keys that a house keeps itself, as those of the demo court are. */
public final class SealedSample {

    private static final String COURT = "云江市青石区人民法院";

    private SealedSample() {}

    /**
     * The certificate of the house.
     *
     * @param home its data folder, where its keys are made
     * @param folder where the letter is put, before and after it was sealed
     */
    public static Path sealed(Path home, Path folder) {
        Instant now = Instant.parse("2026-11-20T02:00:00Z");
        SoftwareSealKeys keys = new SoftwareSealKeys(home.toString(), "", Clock.fixed(now, CourtTime.ZONE));
        Instant from = now.minus(Duration.ofDays(300));
        Instant until = now.plus(Duration.ofDays(1500));
        SealSigner key = keys.create(UUID.randomUUID(), COURT, COURT, from, until);
        ElectronicSeal seal = ElectronicSeal.make(
                new SealDraft("3601020000001", COURT, 42, now, from, until),
                LaidSample.seal(COURT, ""),
                key.certificate(),
                keys.maker());
        LaidSample paper = LaidSample.whole();
        StampPlace place = new StampPlace(
                paper.place().page(), paper.place().x(), paper.place().y());
        write(folder.resolve("unsealed.pdf"), paper.pdf());
        write(folder.resolve("sealed.pdf"), PdfStamp.put(paper.pdf(), seal, place, key, now));
        write(folder.resolve("sealed.ofd"), OfdStamp.put(paper.ofd(), seal, place, key, now));
        return SoftwareSealKeys.folder(home.toString()).resolve(SoftwareSealKeys.ROOT_FILE);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
