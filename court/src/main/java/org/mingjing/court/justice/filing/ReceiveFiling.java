package org.mingjing.court.justice.filing;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;

/**
 * 接收起诉材料 Somebody hands in a complaint, whole or not: it is taken whatever it lacks (登记立案规定 2).
 *
 * @param court 受理法院; by way of 跨域立案 another than that of whoever takes it in
 */
@Term("接收起诉材料")
public record ReceiveFiling(Origin origin, CourtId court, FilingChannel channel, Complaint complaint)
        implements Command {

    /** 来件标识 Follows from the key, so that a repetition is about the same. */
    FilingId id() {
        return new FilingId(origin.clientKey());
    }

    /** 跨域 Handed in at a court that is not the one it is for. */
    boolean relayed() {
        return channel == FilingChannel.CROSS_REGION && !origin.who().court().equals(court);
    }

    Relay relay() {
        return new Relay(origin.who().court(), origin.who().id());
    }

    @Override
    public SubjectRef subject() {
        return id().subject();
    }

    /** 代谁 The machine in the hall acts for whoever typed: his name, as he told it. */
    @Override
    public @Nullable String note() {
        return channel == FilingChannel.TERMINAL
                ? complaint.on(Side.CLAIMANT).map(Litigant::name).findFirst().orElse(null)
                : null;
    }
}
