package vn.motcua.dossier.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DueFilter;
import vn.motcua.dossier.WorkFilter;
import vn.motcua.dossier.WorkOrder;
import vn.motcua.dossier.WorkView;
import vn.motcua.shared.http.ZonedParameter;

/** What narrows a work list, on the screen and in a file. */
public class WorkListParameters {

    @QueryParam("view")
    @DefaultValue("ALL")
    WorkView view;

    @QueryParam("status")
    DossierStatus status;

    @Parameter(description = "Words of name or code, phone or identity number; accents do not matter")
    @QueryParam("q")
    @Size(max = 200) String query;

    @QueryParam("procedureCode")
    @Size(max = 50) String procedureCode;

    @QueryParam("field")
    @Size(max = 50) String field;

    @QueryParam("assignee")
    @Size(max = 100) String assignee;

    @Parameter(
            description = "OVERDUE, TODAY, TOMORROW (the next working day), SOON, LATER, PAUSED,"
                    + " STEP_OVERDUE (the running step has used up its time) or a date")
    @QueryParam("due")
    @Size(max = 20) String due;

    @Parameter(description = "Received from this date on", example = "2016-01-01")
    @QueryParam("from")
    String from;

    @Parameter(description = "Received until this date, inclusive", example = "2016-06-30")
    @QueryParam("to")
    String to;

    @Parameter(description = "The view's own order when left out")
    @QueryParam("sort")
    WorkOrder sort;

    WorkFilter filter(ActContext context) {
        return new WorkFilter(
                view,
                sort,
                status,
                query,
                procedureCode,
                field,
                assignee,
                due == null ? null : DueFilter.of(due, context.at(), context.calendar()),
                from == null ? null : ZonedParameter.date("from", from),
                to == null ? null : ZonedParameter.date("to", to));
    }
}
