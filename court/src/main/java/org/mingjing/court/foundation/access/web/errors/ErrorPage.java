package org.mingjing.court.foundation.access.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.NotGranted;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** 出错页 Says what happened and what to do next; a bug gets a reference number that also stands in the log. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final List<Integer> TOLD_APART = List.of(400, 403, 404, 405, 413, 503);

    @Open
    @RequestMapping("/error")
    String show(HttpServletRequest request, Frame frame, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Text text = frame.text();
        String kind = kindOf(status, request.getAttribute(Denied.REASON));
        model.addAttribute("frame", frame)
                .addAttribute("title", text.of("shell.error." + kind))
                .addAttribute("advice", text.of("shell.error." + kind + ".advice"))
                .addAttribute("missing", missing(text, request.getAttribute(Denied.REASON)))
                .addAttribute("reference", kind.equals("bug") ? recorded(status, request) : null);
        return "ui/shell/error";
    }

    private static String kindOf(int status, @Nullable Object reason) {
        if (reason instanceof CsrfException) {
            return "stale";
        }
        return TOLD_APART.contains(status) ? Integer.toString(status) : status >= 500 ? "bug" : "400";
    }

    private static @Nullable String missing(Text text, @Nullable Object reason) {
        if (!(reason instanceof NotGranted denied) || denied.missing().isEmpty()) {
            return null;
        }
        return denied.missing().stream()
                .map(permission -> text.of("access.permission." + permission.name()))
                .collect(Collectors.joining(text.of("shell.error.or")));
    }

    private static String recorded(int status, HttpServletRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        LOG.error("{} {} at {}", reference, status, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), cause);
        return reference;
    }
}
