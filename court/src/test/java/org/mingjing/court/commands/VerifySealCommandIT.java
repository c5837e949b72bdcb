package org.mingjing.court.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.court.office.seals.SealedSample;
import org.mingjing.court.office.seals.stamp.SealPoint;

/** 命令行验章 What the command answers to a file sealed with the keys of a house, as the demo court's are, and to one that was changed. */
class VerifySealCommandIT {

    private static final String FAILED = "[" + CommandText.in("messages.seals", "seals.outcome.failed") + "] ";

    @TempDir
    private static @Nullable Path folder;

    private static @Nullable Path root;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void seal() {
        root = SealedSample.sealed(at("house"), at(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed.pdf", "sealed.ofd"})
    void aSealedFileExitsWithZeroAndNamesEachCheck(String name) {
        assertThat(verify(root, name)).isZero();
        assertThat(said.toString().lines().filter(line -> line.startsWith("["))).hasSize(SealPoint.values().length);
        assertThat(said.toString())
                .contains(CommandText.in("messages.seals", "seals.notCertified"))
                .doesNotContain(FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed.pdf", "sealed.ofd"})
    void onceAByteIsChangedItExitsWithOneAndNamesWhatFailed(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(at(name));
        bytes[bytes.length / 3] ^= 1;
        Files.write(at("changed-" + name), bytes);
        assertThat(verify(root, "changed-" + name)).isEqualTo(1);
        assertThat(said.toString())
                .contains(FAILED)
                .doesNotContain(CommandText.in("messages.seals", "seals.verify.passed"));
    }

    @Test
    void withoutASealOrATrustedRootItExitsWithOneAndWithoutAFileWithTwo() {
        assertThat(verify(root, "unsealed.pdf")).isEqualTo(1);
        assertThat(verify(SealedSample.sealed(at("stranger"), at("other")), "sealed.pdf"))
                .as("sealed by the keys of another house")
                .isEqualTo(1);
        assertThat(verify(root, "nowhere.pdf")).isEqualTo(2);
    }

    private int verify(@Nullable Path trusted, String name) {
        return Mingjing.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute("verify-seal", "--root", String.valueOf(trusted), at(name).toString());
    }

    private static Path at(String name) {
        return Objects.requireNonNull(folder).resolve(name);
    }
}
