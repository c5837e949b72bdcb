package org.mingjing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.Term;
import org.mingjing.law.courts.Courts;

/** Names come from docs/glossary.csv: whoever names a thing of the court twice finds out here. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.csv");

    private record Entry(String zh, String en, String java, String source) {}

    @Test
    void everyTermOfATypeStandsInTheGlossary() throws IOException, URISyntaxException {
        List<Entry> glossary = glossary();
        assertThat(publicTypes().filter(type -> type.isAnnotationPresent(Term.class)))
                .hasSizeGreaterThan(50)
                .allSatisfy(type -> assertThat(glossary)
                        .filteredOn(entry -> entry.java().equals(type.getSimpleName()))
                        .extracting(Entry::zh)
                        .as(type.getName())
                        .contains(term(type)));
    }

    @Test
    void everyPublicValueTypeBearsItsTerm() throws IOException, URISyntaxException {
        assertThat(publicTypes().filter(type -> type.isRecord() || type.isEnum() || type.isSealed()))
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(type.isAnnotationPresent(Term.class))
                        .as(type.getName())
                        .isTrue());
    }

    @Test
    void everyTermStandsOnceAndInBothLanguages() throws IOException {
        List<Entry> glossary = glossary();
        assertThat(glossary).hasSizeGreaterThan(150).allSatisfy(entry -> {
            assertThat(entry.zh()).isNotBlank();
            assertThat(entry.en()).isNotBlank();
            assertThat(entry.source()).isNotBlank();
        });
        assertThat(glossary).extracting(Entry::zh).doesNotHaveDuplicates();
    }

    private static String term(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(Term.class)).value();
    }

    private static List<Entry> glossary() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Entry(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    /** The public top-level types of kernel and law. */
    private static Stream<Class<?>> publicTypes() throws IOException, URISyntaxException {
        return Stream.concat(typesBeside(CaseNumber.class).stream(), typesBeside(Courts.class).stream())
                .filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static List<Class<?>> typesBeside(Class<?> one) throws IOException, URISyntaxException {
        URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return types(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return types(jar.getPath("/"));
        }
    }

    private static List<Class<?>> types(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.endsWith("-info.class"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .toList();
        }
    }

    private static Class<?> load(String path) {
        try {
            return Class.forName(path.replace('/', '.'), false, GlossaryTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
