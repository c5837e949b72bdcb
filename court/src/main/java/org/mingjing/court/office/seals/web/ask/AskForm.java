package org.mingjing.court.office.seals.web.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.seals.AskSealUse;
import org.mingjing.court.office.seals.SealUseCategory;
import org.mingjing.court.office.seals.UseId;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.Sha256;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** 用印申请表单 As typed, with the files chosen. */
final class AskForm {

    private final MultiValueMap<String, String> typed;
    private final List<MultipartFile> chosen;
    private final List<byte[]> bytes = new ArrayList<>();

    AskForm(MultiValueMap<String, String> typed, List<MultipartFile> chosen) {
        this.typed = typed;
        this.chosen = chosen.stream().filter(one -> !one.isEmpty()).toList();
    }

    List<byte[]> bytes() {
        return bytes;
    }

    /** Null where something is missing; the errors say what. */
    @Nullable
    AskSealUse command(Actor actor, Frame frame, List<FormErrors> errors) {
        TypedForm form = new TypedForm(typed, frame.text());
        UUID seal = TypedId.of(form.word("seal"));
        SealUseCategory category = SealUseCategory.of(form.word("category")).orElse(null);
        Integer copies = form.count("copies");
        FormErrors found = form.errors();
        found = seal == null ? found.and("seal", frame.text().of("seals.error.seal")) : found;
        found = category == null ? found.and("category", frame.text().of("seals.error.category")) : found;
        found = form.word("title").isBlank() ? found.and("title", frame.text().of("seals.error.title")) : found;
        found = form.word("purpose").isBlank()
                ? found.and("purpose", frame.text().of("seals.error.purpose"))
                : found;
        StampPlace place = null;
        if (!form.word("how").equals("paper")) {
            place = place(form);
            found = place == null ? found.and("page", frame.text().of("seals.error.place")) : found;
        }
        errors.add(found);
        if (found.any() || seal == null || category == null || copies == null) {
            return null;
        }
        return new AskSealUse(
                new Origin(actor, null, frame.today(), form.key()),
                actor.court(),
                new UseId(form.key()),
                seal,
                category,
                form.word("title"),
                form.word("purpose"),
                copies,
                place,
                files());
    }

    private static @Nullable StampPlace place(TypedForm form) {
        String number = "\\d{1,3}(\\.\\d{1,2})?";
        return form.word("page").matches("\\d{1,4}")
                        && form.word("x").matches(number)
                        && form.word("y").matches(number)
                ? new StampPlace(
                        Integer.parseInt(form.word("page")),
                        Double.parseDouble(form.word("x")),
                        Double.parseDouble(form.word("y")))
                : null;
    }

    private List<AskSealUse.Named> files() {
        List<AskSealUse.Named> files = new ArrayList<>();
        for (MultipartFile one : chosen) {
            try {
                byte[] content = one.getBytes();
                bytes.add(content);
                String digest = String.format(
                        Locale.ROOT,
                        "%064x",
                        new java.math.BigInteger(1, Sha256.begin().digest(content)));
                files.add(new AskSealUse.Named(Objects.requireNonNullElse(one.getOriginalFilename(), ""), digest));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
