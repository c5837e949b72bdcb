package org.mingjing.court.foundation.accounts;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 角色提议 A role that waits for confirmation. */
@Term("角色提议")
public record RoleProposal(
        UUID id, CourtId court, PersonId person, RoleHeld role, PersonId proposedBy, OffsetDateTime proposedAt) {}
