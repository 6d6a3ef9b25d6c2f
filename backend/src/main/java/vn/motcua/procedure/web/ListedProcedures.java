package vn.motcua.procedure.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.procedure.CatalogueFilter;
import vn.motcua.procedure.CatalogueGap;
import vn.motcua.procedure.CatalogueState;

/** The filter of the list of procedures, for what is made of the same procedures. */
public class ListedProcedures {

    @QueryParam("q")
    @Size(max = 200) String query;

    @QueryParam("field")
    @Size(max = 50) String field;

    @Parameter(description = "IN_FORCE when something else is asked for, as in the list")
    @QueryParam("state")
    CatalogueState state;

    @QueryParam("missing")
    CatalogueGap missing;

    /** Empty when nothing was asked for. */
    Optional<CatalogueFilter> filterOn(LocalDate today) {
        return Stream.of(query, field, state, missing).allMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(new CatalogueFilter(
                        today, query, field, Objects.requireNonNullElse(state, CatalogueState.IN_FORCE), missing));
    }
}
