package org.mingjing.bench.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** 虚构台账 First-instance prosecutions of made-up courts in the layout of the import, from one seed. */
final class SyntheticLedger {

    private static final List<String> PROCEDURES = List.of("普通", "简易", "简易", "速裁");
    private static final int COURTS = 40;

    private SyntheticLedger() {}

    static Path write(Path file, int rows) throws IOException {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>(rows + 1);
        lines.add(
                "id,title,court,case_no,prosecuted,accepted,hearing,judged,procedure,collegial,pre_trial_conf,defender,civil_claim,chars");
        for (int i = 0; i < rows; i++) {
            LocalDate accepted = LocalDate.of(2019 + random.nextInt(6), 1, 1).plusDays(random.nextInt(360));
            LocalDate hearing = accepted.plusDays(7 + random.nextInt(40));
            int court = 1 + i % COURTS;
            lines.add("%d,被告人第%d号盗窃一案,测量省测量市第%d区人民法院,（%d）苏98%02d刑初%d号,%s,%s,%s,%s,%s,%s,False,%s,False,%d"
                    .formatted(
                            i + 1,
                            i + 1,
                            court,
                            accepted.getYear(),
                            court,
                            i / COURTS + 1,
                            accepted.minusDays(2),
                            accepted,
                            hearing,
                            hearing.plusDays(random.nextInt(30)),
                            PROCEDURES.get(random.nextInt(PROCEDURES.size())),
                            random.nextBoolean() ? "合议庭" : "独任",
                            random.nextBoolean() ? "True" : "False",
                            1_000 + random.nextInt(4_000)));
        }
        return Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
