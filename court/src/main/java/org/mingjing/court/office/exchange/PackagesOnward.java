package org.mingjing.court.office.exchange;

import java.util.List;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.documents.DocumentOnward;
import org.mingjing.court.office.documents.IssuedDocuments;
import org.mingjing.court.office.documents.Outgoing;
import org.springframework.stereotype.Component;

/** 公文外发 An issued document goes to another court as a parcel, or as a package by another way. */
@Component
class PackagesOnward implements DocumentOnward {

    @Override
    public List<Way> ways(Actor actor, Outgoing document) {
        return IssuedDocuments.maySend(actor, document)
                ? List.of(
                        new Way(
                                "exchange.onward.parcel",
                                "/exchange/parcels/new?document="
                                        + document.id().value()),
                        new Way(
                                "exchange.onward.package",
                                "/exchange/documents/" + document.id().value() + "/package"))
                : List.of();
    }
}
