package org.mingjing.court.justice.writs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 文书模板库 All templates, in the order of the index; one that cannot be read stops the start. */
@Component
public class WritTemplates {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<WritTemplate> all;

    WritTemplates() {
        read("index")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .forEach(name -> texts.put(name, read(name)));
        all = texts.entrySet().stream()
                .map(one -> TemplateReader.read(one.getKey(), one.getValue()))
                .toList();
    }

    public List<WritTemplate> all() {
        return all;
    }

    public Optional<WritTemplate> find(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** @throws IllegalArgumentException when there is none */
    public WritTemplate of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no template: " + name));
    }

    /** As its file has it, to be kept with what is issued. */
    String text(String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    /** 签发时的模板 The template of a paper as it was when that was issued; of a draft the one of today. */
    public WritTemplate of(Writ writ) {
        String wording = writ.wording();
        return wording == null ? of(writ.template()) : TemplateReader.read(writ.template(), wording);
    }

    private static String read(String name) {
        String resource = "/writs/" + name + ".txt";
        try (var in = Objects.requireNonNull(WritTemplates.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
