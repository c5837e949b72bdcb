package org.mingjing.bench.crash;

import java.io.IOException;
import java.util.UUID;
import org.mingjing.bench.court.Docket;
import org.mingjing.bench.court.Exclusions;
import org.mingjing.bench.court.Extensions;

/** 差事 What a client does with a clock. */
enum Errand {
    /** One command: an exclusion is recorded. */
    RECORD {
        @Override
        void run(Client client, Docket.Entry entry) throws IOException, InterruptedException {
            client.untilAnswered(
                    Docket.LOGIN,
                    entry,
                    (visitor, key) -> Exclusions.record(visitor, entry, key) ? entry.clock() : null);
        }
    },
    /** Four commands: an extension is asked for and signed three times; the last signature extends the clock. */
    CIRCULATE {
        @Override
        void run(Client client, Docket.Entry entry) throws IOException, InterruptedException {
            UUID slip =
                    client.untilAnswered(Docket.LOGIN, entry, (visitor, key) -> Extensions.ask(visitor, entry, key));
            for (String signer : Extensions.SIGNERS) {
                if (slip == null || client.stopped()) {
                    return;
                }
                UUID asked = slip;
                slip = client.untilAnswered(signer, entry, (visitor, key) -> Extensions.sign(visitor, asked, key));
            }
        }
    };

    abstract void run(Client client, Docket.Entry entry) throws IOException, InterruptedException;
}
