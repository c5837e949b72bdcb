package org.mingjing.court;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Term;

/** 术语表 The application speaks the words of docs/glossary.csv too. Pages' own forms and views name nothing of the court. */
class GlossaryTest {

    private static final List<JavaClass> TYPES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.mingjing.court")
                    .stream()
                    .filter(type ->
                            type.getPackageName().matches(".*\\.(foundation|justice|office|staff|insight)\\..*"))
                    .filter(type -> !type.getPackageName().matches(".*\\.(web|tables)(\\..*)?"))
                    .filter(type ->
                            type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .toList();

    @Test
    void everyTermOfATypeStandsInTheGlossary() throws IOException {
        Map<String, String> glossary = typesByTerm();
        assertThat(TYPES.stream().filter(type -> type.isAnnotatedWith(Term.class)))
                .hasSizeGreaterThan(80)
                .allSatisfy(type -> assertThat(glossary.get(
                                type.getAnnotationOfType(Term.class).value()))
                        .as(type.getName())
                        .isEqualTo(type.getSimpleName()));
    }

    @Test
    void everyPublicValueTypeBearsItsTerm() {
        assertThat(TYPES.stream().filter(GlossaryTest::isValue))
                .hasSizeGreaterThan(70)
                .allSatisfy(type -> assertThat(type.isAnnotatedWith(Term.class))
                        .as(type.getName())
                        .isTrue());
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.reflect().isSealed();
    }

    /** 中文 → Java, of the terms that have a type. */
    private static Map<String, String> typesByTerm() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "glossary.csv")).stream()
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[2]));
    }
}
