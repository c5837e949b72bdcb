package org.mingjing.court.justice.serving.web.proof;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.law.serving.ServiceEvidence;

/**
 * 送达凭证表单 As typed; a file itself comes beside it.
 *
 * @param document one among the files of the case; empty: the file that is sent
 * @param key made with the empty form: sending twice has one effect
 */
public record ProofForm(
        @Nullable String evidence,
        @Nullable String document,
        @Nullable UUID key) {

    Optional<ServiceEvidence> proves() {
        return Arrays.stream(ServiceEvidence.values())
                .filter(one -> one.name().equals(evidence))
                .findFirst();
    }

    Optional<DocumentId> chosen() {
        return Optional.ofNullable(TypedId.of(document)).map(DocumentId::new);
    }

    UUID keyOrNew() {
        return Objects.requireNonNullElseGet(key, UUID::randomUUID);
    }
}
