package org.mingjing.court.demo;

import org.mingjing.court.justice.cases.PartyRole;

/** 诉讼地位 What both sides are called in a stream of cases. */
record Roles(PartyRole first, PartyRole second) {

    static Roles in(Stream stream) {
        return switch (stream.key()) {
            case "criminal" -> new Roles(PartyRole.PROSECUTION, PartyRole.ACCUSED);
            case "criminal-appeal" -> new Roles(PartyRole.PROSECUTION, PartyRole.APPELLANT);
            case "civil-appeal" -> new Roles(PartyRole.APPELLANT, PartyRole.APPELLEE);
            case "enforcement", "resumed" -> new Roles(PartyRole.APPLICANT, PartyRole.RESPONDENT);
            default -> new Roles(PartyRole.PLAINTIFF, PartyRole.DEFENDANT);
        };
    }
}
