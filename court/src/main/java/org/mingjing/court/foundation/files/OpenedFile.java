package org.mingjing.court.foundation.files;

import java.nio.file.Path;
import org.mingjing.kernel.Term;

/** 调阅文件 A version somebody was allowed to open, and where its bytes lie; never to be changed. */
@Term("调阅文件")
public record OpenedFile(StoredDocument document, Path bytes) {}
