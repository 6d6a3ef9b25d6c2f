package vn.motcua.report.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.report.table.Language;

/** Which report, of which days, told by what. */
public class ReportQuery extends PeriodParameters {

    @PathParam("report")
    @Parameter(
            description = "Name of the report",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "overview",
                                "late",
                                "due-soon",
                                "early",
                                "steps",
                                "supplements",
                                "fees",
                                "channels",
                                "hamlets",
                                "right-process",
                                "emulation",
                                "scorecard",
                                "index-766"
                            }))
    @Size(max = 50) String report;

    @QueryParam("groupBy")
    @Parameter(description = "One of the groupings that the report names; its first when left out", example = "OFFICER")
    @Size(max = 50) String groupBy;

    @QueryParam("lang")
    @DefaultValue("VI")
    @Parameter(description = "Of a file; JSON carries both languages")
    Language language;
}
