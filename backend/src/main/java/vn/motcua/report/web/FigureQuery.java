package vn.motcua.report.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figure of which report. */
public class FigureQuery extends ReportQuery {

    @QueryParam("column")
    @Parameter(description = "Key of a column that opens", required = true, example = "LATE")
    @NotBlank @Size(max = 50) String column;

    @QueryParam("key")
    @Parameter(description = "Key of the row; the total when left out")
    @Size(max = 200) String key;
}
