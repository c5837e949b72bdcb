package org.mingjing.court.justice.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseFilter;
import org.mingjing.court.justice.cases.CaseListing;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.beans.factory.annotation.Autowired;

@WithCourt
class LedgerImportIT {

    private static final Path TABLE = Path.of("src/test/resources/scenarios/ledger.csv");

    @Autowired
    private LedgerImport imports;

    @Autowired
    private CaseListing listing;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @Test
    void aDryRunWritesNothingAndTheSameFileTwiceEntersOnce() throws Exception {
        List<Remark> tried = new ArrayList<>();
        List<Remark> entered = new ArrayList<>();
        ImportSummary dry = imports.run(TABLE, CourtScope.everyCourt(), true, tried::add, ImportProgress.SILENT);
        assertThat(cases()).isEmpty();
        ImportSummary first = imports.run(TABLE, CourtScope.everyCourt(), false, entered::add, ImportProgress.SILENT);
        assertThat(first).isEqualTo(new ImportSummary(20, 9, 11, 4, 9, 0, 0)).isEqualTo(dry);
        assertThat(entered).isEqualTo(tried);
        assertThat(imports.run(TABLE, CourtScope.everyCourt(), false, remark -> {}, ImportProgress.SILENT))
                .isEqualTo(new ImportSummary(20, 9, 11, 4, 0, 9, 0));
        assertThat(cases()).hasSize(9);

        // ordinary: two months and the third from 2017-01-05 is 2017-04-05; judged 2017-02-10, in time
        CaseCard ordinary = number("（2017）苏9801刑初1号");
        assertThat(ordinary.dueOn()).isEqualTo(LocalDate.of(2017, 4, 5));
        assertThat(ordinary.clock()).isEqualTo(ClockMark.MET);
        // summary: twenty days from 2017-01-03 is 2017-01-23; judged 2017-02-10, late
        CaseCard summary = number("（2017）苏9801刑初2号");
        assertThat(summary.dueOn()).isEqualTo(LocalDate.of(2017, 1, 23));
        assertThat(summary.clock()).isEqualTo(ClockMark.OVERRUN);
        // no start: no clock
        assertThat(number("（2017）苏9801刑初9号").clock()).isEqualTo(ClockMark.NONE);
        // expedited, pending: ten days from 2017-01-03 is 2017-01-13, still open
        assertThat(number("（2017）苏9801刑初8号").clock()).isEqualTo(ClockMark.RUNNING);
        assertThat(number("（2017）苏9801刑初8号").dueOn()).isEqualTo(LocalDate.of(2017, 1, 13));
    }

    private CaseCard number(String number) {
        return cases().stream()
                .filter(card -> card.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<CaseCard> cases() {
        List<CaseCard> all = new ArrayList<>();
        boundary.read(CourtScope.everyCourt(), () -> {
            listing.each(court.actor(Role.STATISTICIAN), CaseFilter.ALL, LocalDate.of(2026, 11, 22), 1_000, all::add);
            return true;
        });
        all.removeIf(card -> card.category() != CaseCategory.CRIMINAL); // other tests share this database
        return all;
    }
}
