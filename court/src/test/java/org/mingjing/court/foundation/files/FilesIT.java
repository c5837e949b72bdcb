package org.mingjing.court.foundation.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@WithCourt
@Import(FilesIT.Shelves.class)
class FilesIT {

    /** A kind of subject of which judges may see and add to everything, clerks only see, and nobody else knows. */
    @TestConfiguration
    static class Shelves {
        @Bean
        SubjectAccess shelf() {
            return new SubjectAccess() {
                private static final Citation RULE = Citation.of("test", "shelf");

                @Override
                public String kind() {
                    return "shelf";
                }

                @Override
                public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
                    return actor.is(Role.JUDGE) || actor.is(Role.CLERK)
                            ? Decision.granted(TestCourt.BASIC)
                            : Decision.refused("access.unknown", RULE);
                }

                @Override
                public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
                    return actor.is(Role.JUDGE)
                            ? Decision.granted(TestCourt.BASIC)
                            : Decision.refused("access.notByRelation", RULE);
                }
            };
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Files files;

    @Autowired
    private TestCourt court;

    @Autowired
    private DSLContext database;

    @Value("${mingjing.home}")
    private Path home;

    private final SubjectRef shelf = new SubjectRef("shelf", UUID.randomUUID().toString());

    @Test
    void aFileComesBackByteForByteAndLiesUnderItsDigest() throws IOException {
        DocumentId id = granted(store(Role.JUDGE, null, "起诉状", "起诉状.txt", "一、请求判令被告偿还借款。"));
        StoredDocument listed = files.of(court.actor(Role.CLERK), shelf).getFirst();
        assertThat(listed.id()).isEqualTo(id);
        assertThat(listed.title()).isEqualTo("起诉状");
        assertThat(listed.mediaType()).isEqualTo("text/plain");
        OpenedFile opened = granted(files.open(court.actor(Role.CLERK), id, OptionalInt.empty()));
        assertThat(opened.bytes()).hasContent("一、请求判令被告偿还借款。");
        String sha = listed.sha256();
        assertThat(opened.bytes())
                .isEqualTo(home.resolve("files")
                        .resolve(sha.substring(0, 2))
                        .resolve(sha.substring(2, 4))
                        .resolve(sha));
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void newVersionsStandBesideTheOldAndTheSameBytesLieOnce() {
        DocumentId id = granted(store(Role.JUDGE, null, "笔录", "笔录.txt", "第一稿" + shelf));
        granted(store(Role.JUDGE, id, "笔录", "笔录.txt", "第二稿" + shelf));
        granted(store(Role.JUDGE, null, "抄件", "抄件.txt", "第一稿" + shelf));
        List<StoredDocument> listed = files.of(court.actor(Role.JUDGE), shelf);
        assertThat(listed).extracting(StoredDocument::version).containsExactly(2, 1);
        StoredDocument first = granted(files.open(court.actor(Role.JUDGE), id, OptionalInt.of(1)))
                .document();
        assertThat(first.sha256())
                .isEqualTo(listed.get(1).sha256())
                .isNotEqualTo(listed.get(0).sha256());
    }

    @Test
    void theOwnerOfTheSubjectDecides() {
        DocumentId id = granted(store(Role.JUDGE, null, "t", "t.txt", "x" + shelf));
        assertThat(code(store(Role.CLERK, null, "t", "t.txt", "x"))).isEqualTo("access.notByRelation");
        assertThat(files.of(court.actor(Role.OFFICE_STAFF), shelf)).isEmpty();
        assertThat(code(files.open(court.actor(Role.OFFICE_STAFF), id, OptionalInt.empty())))
                .isEqualTo("access.unknown");
        assertThat(code(files.open(court.actor(Role.JUDGE), new DocumentId(UUID.randomUUID()), OptionalInt.empty())))
                .isEqualTo("files.unknown");
        SubjectRef other = new SubjectRef("shelf", "other");
        assertThat(code(files.store(origin(Role.JUDGE), other, id, "t", "t.txt", bytes("y"))))
                .isEqualTo("files.unknown");
    }

    @Test
    void tooMuchIsRefusedAndLeavesNothing() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThat(code(files.store(origin(Role.JUDGE), shelf, null, "t", "t.txt", endless)))
                .isEqualTo("files.tooLarge");
        assertThat(code(store(Role.JUDGE, null, "t", "t.pdf", "x"))).isEqualTo("files.extension");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aDownloadIsAnAttachmentThatIsRecordedAndSeenByNobodyElse() {
        DocumentId id = granted(store(Role.JUDGE, null, "t", "起诉状.txt", "内容" + shelf));
        String path = "/files/" + id.value();
        var response = Visitor.as(port, Role.CLERK).get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("内容" + shelf);
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E8%B5%B7%E8%AF%89%E7%8A%B6.txt");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(database.fetch(
                                "select actor from audit.entry where subject_kind = 'document' and subject_id = ?",
                                id.value() + "/1")
                        .into(UUID.class))
                .containsExactly(court.person(Role.CLERK).value());
        assertThat(Visitor.as(port, Role.OFFICE_STAFF).get(path).statusCode()).isEqualTo(404);
        assertThat(Visitor.as(port, Role.CLERK).get(path + "/2").statusCode()).isEqualTo(404);
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> incoming = java.nio.file.Files.list(home.resolve("files/incoming"))) {
            return incoming.toList();
        }
    }

    private Decision<DocumentId> store(
            Role role, @org.jspecify.annotations.Nullable DocumentId earlier, String title, String name, String text) {
        return files.store(origin(role), shelf, earlier, title, name, bytes(text));
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, LocalDate.of(2026, 9, 30), UUID.randomUUID());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T granted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Granted<T>(T result) -> result;
            case Decision.Refused<T> refused -> throw new AssertionError(refused);
        };
    }

    private static String code(Decision<?> decision) {
        return decision instanceof Decision.Refused<?> refused ? refused.code() : "granted";
    }
}
