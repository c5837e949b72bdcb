package org.mingjing.court.foundation.people;

import org.mingjing.court.foundation.people.tables.tables.records.PersonRecord;
import org.mingjing.court.foundation.people.tables.tables.records.RoleHeldRecord;
import org.mingjing.kernel.CourtId;

/** 人员行 Rows of people's tables as values. */
final class PersonRows {

    private PersonRows() {}

    static Person person(PersonRecord row) {
        return new Person(
                new PersonId(row.getId()),
                row.getName(),
                new CourtId(row.getCourt()),
                row.getDivision() == null ? null : new DivisionId(row.getDivision()),
                row.getStaffNo(),
                row.getPost(),
                row.getActive());
    }

    static RoleHeld roleHeld(RoleHeldRecord row) {
        return new RoleHeld(
                Role.valueOf(row.getRole()),
                row.getDivision() == null ? null : new DivisionId(row.getDivision()),
                row.getSince(),
                row.getUntil());
    }
}
