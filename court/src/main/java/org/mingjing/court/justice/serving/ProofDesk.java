package org.mingjing.court.justice.serving;

import java.util.stream.Stream;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceRules;
import org.springframework.stereotype.Service;

/** 送达凭证 What proves an attempt is a file that can be looked at, while the service is under way and after it. */
@Service
public class ProofDesk {

    /** 送达必须有送达回证. */
    private static final Citation RECEIPT = Citation.of("民诉法", "87");

    private final Commands commands;
    private final Cases cases;
    private final Servings servings;
    private final ServiceProofs proofs;
    private final Files files;

    ProofDesk(Commands commands, Cases cases, Servings servings, ServiceProofs proofs, Files files) {
        this.commands = commands;
        this.cases = cases;
        this.servings = servings;
        this.proofs = proofs;
        this.files = files;
    }

    /** Refused for what proves no such attempt, and for a file that is neither of the case nor brought for the service. */
    public Decision<String> attach(AttachProof command) {
        return commands.perform(
                command,
                () -> cases.requireOwn(command.origin().who(), command.caseId(), Permission.SERVING)
                        .then(card -> attached(card, command)));
    }

    private Decision<String> attached(CaseCard card, AttachProof command) {
        boolean proves = servings
                .find(command.errand())
                .filter(one -> one.caseId().equals(card.id()))
                .stream()
                .flatMap(one -> one.attempts().stream())
                .filter(one -> one.no() == command.attempt())
                .anyMatch(one -> ServiceRules.evidence(one.what().means()).contains(command.evidence()));
        if (!proves) {
            return Decision.refused("service.refused.noSuchProof", RECEIPT);
        }
        boolean here = Stream.of(card.id().subject(), ServiceFiles.subject(command.errand()))
                .flatMap(subject -> files.of(command.origin().who(), subject).stream())
                .anyMatch(document -> document.id().equals(command.document()));
        if (!here) {
            return Decision.refused("service.refused.noSuchFile", RECEIPT);
        }
        return proofs.add(command)
                ? Decision.granted(card.id().toString())
                : Decision.refused("service.refused.attached", RECEIPT);
    }
}
