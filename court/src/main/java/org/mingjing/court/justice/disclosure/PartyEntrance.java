package org.mingjing.court.justice.disclosure;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** 当事人入口 A number and a code let a party in; a wrong one says no more than that it was wrong. */
@Component
public class PartyEntrance {

    private static final int LONGEST = 60;

    private final CourtBoundary boundary;
    private final QueryCodes codes;
    private final Visits visits;
    private final EntryAttempts attempts;
    private final AuditRecord record;
    private final DemoGuests guests;

    PartyEntrance(
            CourtBoundary boundary,
            QueryCodes codes,
            Visits visits,
            EntryAttempts attempts,
            AuditRecord record,
            DemoGuests guests) {
        this.boundary = boundary;
        this.codes = codes;
        this.visits = visits;
        this.attempts = attempts;
        this.record = record;
        this.guests = guests;
    }

    /** 进入 What became of a try. */
    public sealed interface Entry {

        /** @param opened what the code opens */
        record Found(HeldCode opened) implements Entry {}

        /** 号码或者查询码不对 */
        record Wrong() implements Entry {}

        /** 试错过多 */
        record Locked(OffsetDateTime until) implements Entry {}
    }

    /** One try; it is on the record, however it ends. */
    public Entry open(String number, String code, String address) {
        String asked = canonical(number);
        return boundary.write(CourtScope.everyCourt(), () -> {
            OffsetDateTime locked = attempts.begin(asked, address).orElse(null);
            if (locked != null) {
                record.access(null, "party", "locked", asked + " " + address);
                return new Entry.Locked(locked);
            }
            HeldCode found = QueryCode.typed(code)
                    .flatMap(typed -> codes.find(asked, typed))
                    .orElse(null);
            if (found == null) {
                record.access(null, "party", "denied", asked + " " + address);
                return new Entry.Wrong();
            }
            attempts.forget(asked, address);
            record.access(null, "party", "granted", asked + " party " + found.party() + " " + address);
            return new Entry.Found(found);
        });
    }

    /** The key for the cookie of whoever was let in. */
    public String begin(HeldCode opened) {
        return boundary.write(CourtScope.of(opened.court()), () -> visits.begin(opened.id()));
    }

    /** What this visit may see; empty when it ended, or when the code is void meanwhile. */
    public Optional<HeldCode> use(String token) {
        return boundary.write(CourtScope.everyCourt(), () -> visits.use(token).flatMap(codes::find));
    }

    public void leave(String token) {
        boundary.write(CourtScope.everyCourt(), () -> {
            visits.end(token);
            return true;
        });
    }

    /** 演示 One of those that a demo lets in with a click; empty for every other. */
    public Optional<HeldCode> guest(UUID id) {
        return boundary.read(CourtScope.everyCourt(), () -> guests.find(id).flatMap(marked -> codes.find(marked.id())));
    }

    /** The case number as courts write it, whatever brackets were typed; any other number without blanks. */
    static String canonical(String typed) {
        String text = typed.strip();
        String number = CaseNumber.parse(text) instanceof CaseNumber.Valid valid
                ? valid.caseNumber().toString()
                : text.replaceAll("[\\s\\p{Cntrl}]", "").replace('－', '-');
        return number.length() > LONGEST ? number.substring(0, LONGEST) : number;
    }
}
