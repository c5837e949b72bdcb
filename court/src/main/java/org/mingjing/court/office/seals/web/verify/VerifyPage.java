package org.mingjing.court.office.seals.web.verify;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.office.seals.SealVerification;
import org.mingjing.court.office.seals.stamp.SealReport;
import org.mingjing.court.office.seals.stamp.SealWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 验章页 Open to whoever holds a sealed file: the file is looked at and not kept. */
@Controller
class VerifyPage {

    private final SealVerification verification;

    VerifyPage(SealVerification verification) {
        this.verification = verification;
    }

    @Open
    @GetMapping("/seals/verify")
    String form(Frame frame, Model model) {
        return shown(null, FormErrors.NONE, frame, model);
    }

    @Open
    @PostMapping("/seals/verify")
    String verify(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Frame frame,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return shown(null, FormErrors.NONE.and("file", frame.text().of("seals.error.file")), frame, model);
        }
        return answered(verification.verify(file.getBytes()), frame, model, response);
    }

    /** By the digest of a file that the register knows, as it stands in a link. */
    @Open
    @GetMapping("/seals/verify/{sha256}")
    String known(@PathVariable String sha256, Frame frame, Model model, HttpServletResponse response) {
        Optional<byte[]> file = sha256.matches("[0-9a-f]{64}") ? verification.known(sha256) : Optional.empty();
        if (file.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return shown(null, FormErrors.NONE.and(null, frame.text().of("seals.error.unknown")), frame, model);
        }
        return answered(verification.verify(file.get()), frame, model, response);
    }

    /** 根证书 for whoever verifies elsewhere. */
    @Open
    @GetMapping("/seals/verify/root.cer")
    ResponseEntity<byte[]> root() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/pkix-cert"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("root.cer")
                                .build()
                                .toString())
                .body(verification.roots().getFirst());
    }

    private String answered(Optional<SealReport> report, Frame frame, Model model, HttpServletResponse response) {
        if (report.isEmpty()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return shown(null, FormErrors.NONE.and("file", frame.text().of("seals.error.busy")), frame, model);
        }
        return shown(report.get(), FormErrors.NONE, frame, model);
    }

    private static String shown(@Nullable SealReport report, FormErrors errors, Frame frame, Model model) {
        List<ReportView.Line> lines = report == null ? List.of() : ReportView.lines(report, frame.text());
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("lines", lines)
                .addAttribute("passed", report != null && report.passed())
                .addAttribute(
                        "seal",
                        report == null || report.seal() == null
                                ? null
                                : report.seal().name())
                .addAttribute("at", report == null || report.at() == null ? null : SealWords.moment(report.at()))
                .addAttribute(
                        "file",
                        Field.of("file", frame.text().of("seals.verify.file"))
                                .hint(frame.text().of("seals.verify.hint"))
                                .accepting(".ofd,.pdf")
                                .mandatory()
                                .errorOf(errors));
        return "office/seals/web/verify/verify";
    }
}
