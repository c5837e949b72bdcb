package org.mingjing.court;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.JavaPackage;

/** 五翼 The modules are the rooms of the five wings, e.g. {@code justice.cases}; ui, commands and demo are not modules. */
public final class Wings implements ApplicationModuleDetectionStrategy {

    private static final List<String> NAMES = List.of("foundation", "justice", "office", "staff", "insight");

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return root.getDirectSubPackages().stream()
                .filter(wing -> NAMES.contains(wing.getLocalName()))
                .flatMap(wing -> wing.getDirectSubPackages().stream());
    }
}
