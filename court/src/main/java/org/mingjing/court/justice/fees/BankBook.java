package org.mingjing.court.justice.fees;

import static org.mingjing.court.justice.fees.tables.Tables.BANK_LINE;
import static org.mingjing.court.justice.fees.tables.Tables.ENTRY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.springframework.stereotype.Service;

/** 银行流水簿 The bank's lines are kept beside what was entered; neither is changed by the other. */
@Service
public class BankBook {

    private static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");
    private static final Citation LISTED = Citation.of("诉讼费用交纳办法", "53");

    private final Commands commands;
    private final DSLContext database;
    private final Clock clock;

    BankBook(Commands commands, DSLContext database, Clock clock) {
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    /** 录入 The granted result is how many were new; what is known already with another amount is told, and nothing is taken. */
    public Decision<String> take(TakeBankLines command) {
        return commands.perform(command, () -> {
            var who = command.origin().who();
            if (!who.court().equals(command.court()) || !Grants.permits(who, Permission.FEES)) {
                return Decision.refused("access.notGranted", OWN_COURT);
            }
            int taken = 0;
            for (BankLine line : command.lines()) {
                int added = database.insertInto(BANK_LINE)
                        .set(BANK_LINE.ID, UUID.randomUUID())
                        .set(BANK_LINE.COURT, command.court().value())
                        .set(BANK_LINE.ON_DAY, line.on())
                        .set(BANK_LINE.AMOUNT, line.amount().fen())
                        .set(BANK_LINE.REFERENCE, line.reference())
                        .set(BANK_LINE.PAYER, line.payer())
                        .set(BANK_LINE.RECORDED_BY, who.id().value())
                        .set(BANK_LINE.RECORDED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute();
                if (added == 0 && !same(command.court(), line)) {
                    return Decision.refused(
                            "fee.refused.bankDiffers",
                            LISTED,
                            line.on(),
                            line.reference(),
                            line.amount().toString());
                }
                taken += added;
            }
            return Decision.granted(Integer.toString(taken));
        });
    }

    private boolean same(CourtId court, BankLine line) {
        return database.fetchExists(
                BANK_LINE,
                BANK_LINE
                        .COURT
                        .eq(court.value())
                        .and(BANK_LINE.ON_DAY.eq(line.on()))
                        .and(BANK_LINE.REFERENCE.eq(line.reference()))
                        .and(BANK_LINE.AMOUNT.eq(line.amount().fen())));
    }

    /** 某日对账 Both sides of these days. Called inside CourtBoundary. */
    public Reconciliation between(CourtId court, LocalDate from, LocalDate until) {
        List<BankLine> lines = database.selectFrom(BANK_LINE)
                .where(BANK_LINE.COURT.eq(court.value()))
                .and(BANK_LINE.ON_DAY.between(from, until))
                .orderBy(BANK_LINE.ON_DAY, BANK_LINE.REFERENCE)
                .fetch(row ->
                        new BankLine(row.getOnDay(), Money.ofFen(row.getAmount()), row.getReference(), row.getPayer()));
        var reversal = ENTRY.as("reversal");
        List<PaidIn> paid = database.selectFrom(ENTRY)
                .where(ENTRY.COURT.eq(court.value()))
                .and(ENTRY.ON_DAY.between(from, until))
                .and(ENTRY.KIND.eq("payment"))
                .andNotExists(DSL.selectOne().from(reversal).where(reversal.REVERSES.eq(ENTRY.ID)))
                .orderBy(ENTRY.ON_DAY, ENTRY.RECEIPT)
                .fetch(row -> new PaidIn(new CaseId(row.getCaseId()), FeeRows.entry(row)));
        return Reconciliation.of(lines, paid);
    }
}
