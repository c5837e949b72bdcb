package org.mingjing.court.foundation.files;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 文档标识 */
@Term("文档标识")
public record DocumentId(UUID value) {}
