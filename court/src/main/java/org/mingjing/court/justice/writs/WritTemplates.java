package org.mingjing.court.justice.writs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 文书模板库 All templates, in the order of the index; one that cannot be read stops the start. */
@Component
public class WritTemplates {

    private final List<WritTemplate> all;

    WritTemplates() {
        all = read("index")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> TemplateReader.read(name.strip(), read(name.strip())))
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

    private static String read(String name) {
        String resource = "/writs/" + name + ".txt";
        try (var in = Objects.requireNonNull(WritTemplates.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
