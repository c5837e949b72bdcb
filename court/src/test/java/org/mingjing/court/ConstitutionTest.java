package org.mingjing.court;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.foundation.access.Staff;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** 基本规则 The rules of the house that a compiler does not know. */
class ConstitutionTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mingjing");
    private static final String[] WINGS = {
        "..court.foundation..", "..court.justice..", "..court.office..", "..court.staff..", "..court.insight.."
    };
    private static final Pattern TABLES = Pattern.compile("(org\\.mingjing\\.court\\.\\w+\\.\\w+)\\.tables(\\..*)?");
    private static final int LONGEST_FILE = 300;

    @Test
    void theComponentsOfPagesKnowNoWing() {
        noClasses()
                .that()
                .resideInAPackage("..court.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WINGS)
                .check(HOUSE);
    }

    @Test
    void kernelAndLawAreFreeOfFrameworks() {
        noClasses()
                .that()
                .resideInAnyPackage("org.mingjing.kernel..", "org.mingjing.law..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..", "jakarta..", "org.jooq..", "java.sql..", "org.mingjing.court.."))
                .check(HOUSE);
    }

    /** Spring calls a bean by the simple name of its class. */
    @Test
    void noTwoRoomsHaveABeanOfOneName() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isMetaAnnotatedWith(Component.class) && !type.isAnnotation())
                        .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        DescribedPredicate<JavaCall<?>> now = describe(
                "now() without the clock",
                call -> Set.of("now", "currentTimeMillis")
                                .contains(call.getTarget().getName())
                        && call.getTargetOwner().getPackageName().startsWith("java.")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock")));
        noClasses()
                .that(resideInAPackage("org.mingjing.court..").and(resideInAnyPackage(WINGS)))
                .should()
                .callMethodWhere(now)
                .check(HOUSE);
    }

    @Test
    void tablesAreTouchedByTheirOwnModuleOnly() {
        classes()
                .that()
                .resideInAPackage("org.mingjing.court..")
                .should(useNoOtherModulesTables())
                .check(HOUSE);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..tables..", "gg.jte..")
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|VO|DTO|DO|Base|Common)")
                .check(HOUSE);
    }

    @Test
    void controllersStandInWebPackages() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .resideInAnyPackage("..web..")
                .check(HOUSE);
    }

    @Test
    void everyEndpointDeclaresOneRule() {
        methods()
                .that(describe("answer requests", ConstitutionTest::answersRequests))
                .should(declareOneRule())
                .check(HOUSE);
    }

    @Test
    void noFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : sourcesOfEveryModule()) {
            long lines = Files.readAllLines(source).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(source + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static List<Path> sourcesOfEveryModule() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path folder : modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().matches(".*\\.(java|jte|css|js|sql)"))
                            .forEach(sources::add);
                }
            }
        }
        assertThat(sources).anyMatch(source -> source.startsWith(Path.of("..", "law")));
        return sources;
    }

    private static boolean answersRequests(JavaMethod method) {
        return !method.getModifiers().contains(SYNTHETIC)
                && (method.isAnnotatedWith(RequestMapping.class) || method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static ArchCondition<JavaMethod> declareOneRule() {
        return new ArchCondition<>("carry exactly one of @Allowed, @Staff, @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long rules = Stream.of(Allowed.class, Staff.class, Open.class)
                        .filter(method::isAnnotatedWith)
                        .count();
                events.add(new SimpleConditionEvent(method, rules == 1, method.getFullName() + " carries " + rules));
            }
        };
    }

    private static ArchCondition<JavaClass> useNoOtherModulesTables() {
        return new ArchCondition<>("use no other module's tables") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().forEach(dependency -> {
                    Matcher tables = TABLES.matcher(dependency.getTargetClass().getPackageName());
                    boolean foreign =
                            tables.matches() && !(user.getPackageName() + ".").startsWith(tables.group(1) + ".");
                    if (foreign) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                });
            }
        };
    }
}
