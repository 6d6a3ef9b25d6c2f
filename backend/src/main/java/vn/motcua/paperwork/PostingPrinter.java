package vn.motcua.paperwork;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.procedure.ExemptionGroup;
import vn.motcua.procedure.ExemptionGroups;
import vn.motcua.procedure.ProcedureField;
import vn.motcua.procedure.ProcedureFields;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcedureVersionId;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.StandingVersions;
import vn.motcua.shared.problem.ProblemException;

/** Niêm yết: procedures as A4 sheets for the wall of the desk, each with the address of its page. */
@ApplicationScoped
@Transactional
public class PostingPrinter {

    private final Procedures procedures;
    private final StandingVersions versions;
    private final ProcedureFields fields;
    private final ExemptionGroups groups;
    private final PaperworkConfig config;
    private final Template template;
    private final Template guidance;

    PostingPrinter(
            Procedures procedures,
            StandingVersions versions,
            ProcedureFields fields,
            ExemptionGroups groups,
            PaperworkConfig config,
            @Location("paperwork/posting.html") Template template,
            @Location("paperwork/guidance.html") Template guidance) {
        this.procedures = procedures;
        this.versions = versions;
        this.fields = fields;
        this.groups = groups;
        this.config = config;
        this.template = template;
        this.guidance = guidance;
    }

    /**
     * Phiếu hướng dẫn as HTML: what to bring, what it costs and when it is done, in the version of a day.
     *
     * @param asked as in {@link #ofProcedure}
     * @param desk that hands it out; null where nobody does
     * @throws ProblemException 404 PROCEDURE_UNKNOWN or PROCEDURE_NOT_IN_FORCE
     */
    public String guidanceOf(String code, LocalDate date, boolean asked, Letterhead desk) {
        ProcedureVersion version = procedures.posted(code, date, asked);
        return guidance.data("head", Map.of("title", "Phiếu hướng dẫn"))
                .data("desk", desk)
                .data("code", version.procedure().code())
                .data("sheet", sheet(version, fees()))
                .render();
    }

    /**
     * The HTML of one procedure in the version of a day.
     *
     * @param asked whether somebody asked for that day; else it is today
     * @throws ProblemException 404 PROCEDURE_UNKNOWN or PROCEDURE_NOT_IN_FORCE
     */
    public String ofProcedure(String code, LocalDate date, boolean asked) {
        ProcedureVersion version = procedures.posted(code, date, asked);
        return html(version.name(), "", date, List.of(sheet(version, fees())));
    }

    /**
     * The HTML of all procedures of a field that are in force on a day: a list, then a sheet each.
     *
     * @throws ProblemException 404 FIELD_NOT_FOUND or FIELD_WITHOUT_PROCEDURES, 422 POSTING_TOO_LONG
     */
    public String ofField(String fieldCode, LocalDate date) {
        ProcedureField field = fields.get(fieldCode);
        List<ProcedureVersionId> ids = versions.inForceOn(date, fieldCode);
        if (ids.isEmpty()) {
            throw new ProblemException(404, "FIELD_WITHOUT_PROCEDURES", "query:field", field.name(), date.toString());
        }
        if (ids.size() > config.longestPosting()) {
            throw new ProblemException(
                    422, "POSTING_TOO_LONG", "query:field", field.name(), ids.size(), config.longestPosting());
        }
        PrintedFees fees = fees();
        List<PostingSheet> sheets = new ArrayList<>();
        versions.read(ids, version -> sheets.add(sheet(version, fees)));
        return html("Thủ tục hành chính lĩnh vực " + field.name(), field.name(), date, sheets);
    }

    /** @param listed name of the field whose procedures are listed first; empty for none */
    private String html(String title, String listed, LocalDate date, List<PostingSheet> sheets) {
        return template.data("title", title)
                .data("listed", listed)
                .data("date", VietnameseWords.date(date))
                .data("sheets", sheets)
                .render();
    }

    private PostingSheet sheet(ProcedureVersion version, PrintedFees fees) {
        String code = URLEncoder.encode(version.procedure().code(), StandardCharsets.UTF_8);
        return PostingSheet.of(version, fees, list() + "/" + code);
    }

    /** The way to all posted procedures, as a picture to scan. */
    public byte[] qrOfTheList() {
        return QrCode.png(list());
    }

    private String list() {
        return config.publicUrl().toString().replaceAll("/+$", "") + "/procedures";
    }

    private PrintedFees fees() {
        return new PrintedFees(
                groups.all().stream().collect(Collectors.toMap(ExemptionGroup::code, ExemptionGroup::name)));
    }
}
