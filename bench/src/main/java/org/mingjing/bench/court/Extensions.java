package org.mingjing.bench.court;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 延长审限申请 The slip under measurement: a judge asks for a month, the head, the leader and the president agree. */
public final class Extensions {

    /** Those who sign, in their order. */
    public static final List<String> SIGNERS = List.of(Docket.HEAD, Docket.LEADER, Docket.PRESIDENT);

    private static final Pattern SLIP = Pattern.compile("/slips/([0-9a-f-]{36})\\?done");

    private Extensions() {}

    /**
     * Asks through the page's own form.
     *
     * @param key the same key again has no further effect
     * @return the slip; null when the form came back with a refusal
     * @throws IOException when there was no answer to rely on
     */
    public static @Nullable UUID ask(Visitor judge, Docket.Entry entry, UUID key) throws IOException {
        return slip(judge.post(
                "/requests/extension/" + entry.clock(),
                Map.of("months", "1", "reason", "鉴定意见尚未出具", "key", key.toString())));
    }

    /** @return the slip; null when it came back with a refusal */
    public static @Nullable UUID sign(Visitor signer, UUID slip, UUID key) throws IOException {
        return slip(
                signer.post("/slips/" + slip, Map.of("verb", "AGREE", "opinion", "同意延长一个月。", "key", key.toString())));
    }

    private static @Nullable UUID slip(Visitor.Answer answer) throws IOException {
        String where = answer.location();
        Matcher found = SLIP.matcher(where == null ? "" : where);
        if (answer.status() == 302 && found.find()) {
            return UUID.fromString(found.group(1));
        }
        if (answer.status() != 200) {
            throw new IOException("answered " + answer.status() + " " + where);
        }
        return null;
    }
}
