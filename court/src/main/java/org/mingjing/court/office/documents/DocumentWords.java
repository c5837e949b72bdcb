package org.mingjing.court.office.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** 公文用字 Words by which departments of the house are told from organs outside, and what prints a document. */
@Component
class DocumentWords {

    private final Properties words = new Properties();

    DocumentWords() {
        try (var in = Objects.requireNonNull(DocumentWords.class.getResourceAsStream("/documents/words.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 本院各部门 as they stand among recipients. */
    List<String> own() {
        return List.of(of("own").split(" "));
    }

    /** 印发机关 */
    String printer(String court) {
        return court + of("printer");
    }

    /** 令号 of an order. */
    String order(int no) {
        return of("order").replace("{0}", Integer.toString(no));
    }

    /** 期号 of minutes. */
    String issue(int no) {
        return of("issue").replace("{0}", Integer.toString(no));
    }

    String president() {
        return of("president");
    }

    /** 成文日期未定 What stands for the day until it is signed. */
    String undated() {
        return of("undated");
    }

    private String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
