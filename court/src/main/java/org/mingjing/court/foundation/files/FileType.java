package org.mingjing.court.foundation.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingjing.kernel.Term;

/** 文件类型 What may be kept, told by its bytes; the name must agree. */
@Term("文件类型")
public enum FileType {
    PDF("application/pdf", "pdf"),
    /** 版式文件 GB/T 33190 */
    OFD("application/ofd", "ofd"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg|jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** 纯文本、逗号分隔表 in UTF-8 or GBK */
    TEXT("text/plain", "txt|csv");

    private final String mediaType;
    private final String extensions;

    FileType(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @throws IllegalArgumentException when nothing of that kind is kept here */
    public static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not kept here: " + mediaType));
    }

    /** The endings names may have, as a form asks for them: {@code .pdf,.jpg}. */
    public static String endings() {
        return Arrays.stream(values())
                .flatMap(type -> Arrays.stream(type.extensions.split("\\|", -1)))
                .collect(Collectors.joining(",.", ".", ""));
    }

    boolean bears(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".+\\.(" + extensions + ")");
    }
}
