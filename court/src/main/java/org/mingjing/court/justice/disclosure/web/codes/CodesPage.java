package org.mingjing.court.justice.disclosure.web.codes;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseNames;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.disclosure.CodeDesk;
import org.mingjing.court.justice.disclosure.DisclosureSettings;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.IssuePartyCode;
import org.mingjing.court.justice.disclosure.Objections;
import org.mingjing.court.justice.disclosure.QueryCode;
import org.mingjing.court.justice.disclosure.QueryCodes;
import org.mingjing.court.justice.disclosure.web.ObjectionLines;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件公开 Which party holds a code, slips to print, and what was objected to. */
@Controller
class CodesPage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final Cases cases;
    private final CaseDetails details;
    private final CaseNames names;
    private final QueryCodes codes;
    private final Objections objections;
    private final ObjectionLines lines;
    private final CodeDesk desk;
    private final DisclosureSettings settings;
    private final SecureRandom random = new SecureRandom();

    CodesPage(
            CaseDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            Cases cases,
            CaseDetails details,
            CaseNames names,
            QueryCodes codes,
            Objections objections,
            ObjectionLines lines,
            CodeDesk desk,
            DisclosureSettings settings) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.cases = cases;
        this.details = details;
        this.names = names;
        this.codes = codes;
        this.objections = objections;
        this.lines = lines;
        this.desk = desk;
        this.settings = settings;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/disclosure")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return refusals.answer(
                door.enter(actor, new CaseId(id), "CaseDisclosure", card -> show(card, actor, null, frame, model)),
                frame,
                model,
                response);
    }

    /** 查询码凭条 The code stands on this answer and nowhere else: a page loaded again has none. */
    @Allowed(Permission.QUERY_CODE)
    @PostMapping("/cases/{id}/disclosure")
    String issue(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        TypedForm typed = new TypedForm(sent, frame.text());
        String party = typed.word("party");
        return refusals.answer(
                door.enter(actor, new CaseId(id), Permission.QUERY_CODE, "CaseDisclosure", card -> {
                    QueryCode code = QueryCode.draw(random);
                    Decision<String> done = desk.issue(new IssuePartyCode(
                            new Origin(actor, null, frame.today(), typed.key()),
                            card.court(),
                            card.id(),
                            party.matches("\\d{1,3}") ? Integer.parseInt(party) : 0,
                            code));
                    return switch (done) {
                        case Decision.Refused<String> refused ->
                            show(card, actor, Refusal.of(refused, frame.text()), frame, model);
                        case Decision.Granted<String>(String row) ->
                            slip(card, Integer.parseInt(party), UUID.fromString(row), code, frame, model);
                    };
                }),
                frame,
                model,
                response);
    }

    private String slip(CaseCard card, int party, UUID row, QueryCode code, Frame frame, Model model) {
        Text text = frame.text();
        NewParty one = details.parties(card.id()).get(party - 1);
        model.addAttribute("frame", frame)
                .addAttribute(
                        "slip",
                        new SlipView(
                                names.of(List.of(card)).court(card),
                                card.number(),
                                one.name() + " "
                                        + text.of("cases.party." + one.role().word()),
                                codes.keeps(row, code) ? code.printed() : null,
                                settings.hotline(),
                                text.date(frame.today()),
                                "/cases/" + card.id() + "/disclosure"));
        return "justice/disclosure/web/codes/slip";
    }

    private String show(CaseCard card, Actor actor, @Nullable Refusal refusal, Frame frame, Model model) {
        Text text = frame.text();
        boolean issues = actor.court().equals(card.court())
                && cases.permits(actor, card, Permission.QUERY_CODE)
                && !card.sealed();
        Map<Integer, HeldCode> held =
                codes.of(card.id()).stream().collect(Collectors.toMap(HeldCode::party, Function.identity()));
        List<NewParty> parties = details.parties(card.id());
        List<PartyRow> shown = new ArrayList<>();
        for (int no = 1; no <= parties.size(); no++) {
            NewParty party = parties.get(no - 1);
            HeldCode code = held.get(no);
            boolean may = issues && party.role() != PartyRole.PROSECUTION;
            shown.add(new PartyRow(
                    no,
                    party.name(),
                    text.of("cases.party." + party.role().word()),
                    code == null
                            ? text.of("disclosure.code.none")
                            : text.of("disclosure.code.issued", text.moment(code.issuedAt())),
                    may ? text.of(code == null ? "disclosure.code.issue" : "disclosure.code.reissue") : null,
                    UUID.randomUUID().toString()));
        }
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "disclosure"))
                .addAttribute("refusal", refusal)
                .addAttribute("sealed", card.sealed())
                .addAttribute("parties", shown)
                .addAttribute("objections", lines.of(objections.of(card.id()), frame));
        return "justice/disclosure/web/codes/codes";
    }
}
